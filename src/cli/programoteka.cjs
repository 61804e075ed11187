#!/usr/bin/env node
/* The command itself, run by whatever Node there is: so it is written in the oldest JavaScript, and loads nothing but Node's own modules. */
/* eslint-disable */
var fs = require('fs');
var path = require('path');
var childProcess = require('child_process');

var isCompiled = path.basename(path.dirname(__dirname)) === 'lib';
var main = path.join(__dirname, isCompiled ? 'main.js' : 'main.ts');
/** The first Node that Astro runs on. */
var NEEDED = [22, 12];
/** The first that founds a repository, whose package.json then brings a newer one, and that tells help and version. */
var FOUNDS = [20, 20];
/** The first that reads TypeScript without being asked to. */
var READS_TYPES = [22, 18];

function isAtLeast(version, needed) {
  var parts = version.split('.').map(Number);
  return parts[0] > needed[0] || (parts[0] === needed[0] && parts[1] >= needed[1]);
}

/** Where a package stands, looked for from the program and from the current folder; null where it is not installed. */
function findPackage(name) {
  var starts = [__dirname, process.cwd()];
  for (var i = 0; i < starts.length; i++) {
    for (var dir = starts[i]; ; dir = path.dirname(dir)) {
      var found = path.join(dir, 'node_modules', name, 'package.json');
      if (fs.existsSync(found)) return path.dirname(found);
      if (path.dirname(dir) === dir) break;
    }
  }
  return null;
}

/** Whether the command can do without Astro, and its compiled code runs on this Node. */
function needsNoAstro() {
  var args = process.argv.slice(2);
  var tells =
    args.length === 0 ||
    args[0] === 'help' ||
    ['--help', '-h', '--version'].some(function (one) {
      return args.indexOf(one) !== -1;
    });
  return isCompiled && isAtLeast(process.versions.node, FOUNDS) && (args[0] === 'init' || tells);
}

/** The Node to run the program with: this one, or that of the npm package "node". */
function findNode() {
  var own = { file: process.execPath, version: process.versions.node };
  if (isAtLeast(own.version, NEEDED)) return own;
  var dir = findPackage('node');
  if (dir === null) return needsNoAstro() ? own : null;
  var file = path.join(dir, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  var version = JSON.parse(fs.readFileSync(path.join(dir, 'package.json'), 'utf8')).version;
  return fs.existsSync(file) && isAtLeast(version, NEEDED) ? { file: file, version: version } : null;
}

function refuse(message) {
  console.error(message);
  process.exit(1);
}

if (findPackage('astro') === null)
  refuse(
    'Nie zainstalowano pakiet\u00f3w, z kt\u00f3rych korzysta Programoteka. Uruchom \u201enpm ci\u201d (albo \u201enpm install\u201d), a potem to polecenie ponownie.',
  );
var node = findNode();
if (node === null)
  refuse(
    'Programoteka potrzebuje Node.js ' +
      NEEDED.join('.') +
      ' albo nowszego, a uruchomiono j\u0105 w wersji ' +
      process.versions.node +
      '. W\u0142a\u015bciw\u0105 wersj\u0119 instaluje obok programu polecenie \u201enpm install node@24\u201d; mo\u017cna te\u017c zainstalowa\u0107 nowszy Node.js z https://nodejs.org.',
  );

var flags = require('./node-flags.cjs').slice();
if (!isCompiled && !isAtLeast(node.version, READS_TYPES)) flags.push('--experimental-strip-types', '--no-warnings');
var child = childProcess.spawn(node.file, flags.concat(main, process.argv.slice(2)), { stdio: 'inherit' });
/* Ctrl+C reaches the child by itself; the others are passed on. */
process.on('SIGINT', function () {});
['SIGTERM', 'SIGHUP'].forEach(function (signal) {
  process.on(signal, function () {
    child.kill(signal);
  });
});
child.on('error', function (error) {
  refuse('Nie uda\u0142o si\u0119 uruchomi\u0107 Node.js (' + node.file + '): ' + error.message);
});
child.on('close', function (code, signal) {
  if (signal === null) process.exit(code);
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
});

/* Run before a command, by whatever Node there is: so it is written in the oldest JavaScript, and loads nothing. */
/* eslint-disable */
/** The first Node that reads the program as it is written. */
var NEEDED = [22, 18];
var version = process.versions.node.split('.').map(Number);
var isOld = version[0] < NEEDED[0] || (version[0] === NEEDED[0] && version[1] < NEEDED[1]);
var isInstalled = true;
try {
  require.resolve('astro/package.json');
} catch (error) {
  isInstalled = false;
}

if (!isInstalled) {
  console.error(
    'Nie zainstalowano pakiet\u00f3w, z kt\u00f3rych korzysta Programoteka. Uruchom \u201enpm ci\u201d, a potem to polecenie ponownie.',
  );
  process.exit(1);
}
if (isOld) {
  console.error(
    'Programoteka potrzebuje Node.js ' +
      NEEDED.join('.') +
      ' albo nowszego, a uruchomiono j\u0105 w wersji ' +
      process.versions.node +
      '. W\u0142a\u015bciw\u0105 wersj\u0119 instaluje obok programu polecenie \u201enpm ci\u201d; je\u017celi ju\u017c je uruchomiono, zainstaluj nowszy Node.js z https://nodejs.org.',
  );
  process.exit(1);
}

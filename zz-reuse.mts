import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
const dir = '/tmp/reuse'; rmSync(dir, { recursive: true, force: true }); const c = join(dir, 'content'); cpSync('content', c, { recursive: true });
const build = (out: string, cache: string) => { const r = spawnSync(process.execPath, ['scripts/build.ts'], { env: { ...process.env, CONTENT_DIR: c, OUT_DIR: join(dir, out), CACHE_DIR: join(dir, cache), BUILD_DATE: '2026-11-24', SITE_URL: 'https://x.example' }, encoding: 'utf8' }); if (r.status !== 0) console.log('BUILD', r.stderr.slice(-600)); };
const diff = () => { try { execFileSync('diff', ['-rq', join(dir, 'a'), join(dir, 'b')], { encoding: 'utf8' }); return ''; } catch (e: any) { return e.stdout as string; } };
const md = readdirSync(c, { recursive: true, withFileTypes: true }).filter((e) => e.isFile() && e.name.endsWith('.md')).map((e) => join(e.parentPath, e.name));
build('a', 'ca');
const edits: [string, (t: string) => string][] = [['append', (t) => t + '\nDopisane zdanie o § 1 ust. 1.\n'], ['first par', (t) => t.replace(/\n§ 1\. /, '\n§ 1. Nowe słowa. ')], ['number', (t) => t.replace(/(\d) 000/g, '$1 000')], ['drop par', (t) => t.replace(/\n§ 3\.[^]*?(?=\n§ 4\.)/, '\n')]];
let n = 0;
for (const f of md) for (const [name, e] of (n++ % 3 === 0 ? edits : edits.slice(0, 2))) {
  const t = readFileSync(f, 'utf8'); const u = e(t); if (u === t) continue; writeFileSync(f, u);
  build('a', 'ca'); rmSync(join(dir, 'cb'), { recursive: true, force: true }); build('b', 'cb'); const d = diff(); console.log(f.slice(c.length), name, d === '' ? 'same' : 'DIFF\n' + d.slice(0, 600));
  writeFileSync(f, t);
}
console.log('done');

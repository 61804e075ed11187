import { buildCorpus } from './src/corpus.ts';
import { noCache } from './src/cache.ts';
import { readSettings } from './src/settings.ts';
const c = await buildCorpus(readSettings(process.env), noCache());
for (const w of c.works) { console.log('==', w.document.id); for (const x of c.citations.of(w, w.versions[0])) console.log('  ', x.unit, '«'+x.text.replace(/\s+/g,' ')+'»', x.status, x.target?.address ?? ''); }

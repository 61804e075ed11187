import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { BuildAnswer, BuildEnvironment } from './builder.ts';

/** A file of tests builds with one processor, and two files run at once. */
const AT_ONCE = 2;

/** Builds after which a builder ends and another begins: the bundler of pages gives no memory back. */
const BUILDS_A_PROCESS = 12;

interface Builder {
  readonly child: ChildProcess;
  builds: number;
}

/** Processes that build sites for the tests of a run. */
interface Builders {
  readonly build: (env: BuildEnvironment) => Promise<BuildAnswer>;
  readonly close: () => void;
}

/** Has one build done; ends in a failure where the process ends first. */
const ask = ({ child }: Builder, env: BuildEnvironment): Promise<BuildAnswer> =>
  new Promise((done) => {
    const onExit = (): void => {
      done({ failure: 'the builder has ended' });
    };
    child.once('exit', onExit);
    child.once('message', (answer: BuildAnswer) => {
      child.off('exit', onExit);
      done(answer);
    });
    child.send(env);
  });

export function openBuilders(): Builders {
  const idle: Builder[] = [];
  const all = new Set<Builder>();
  const waiting: ((builder: Builder) => void)[] = [];

  function begin(): Builder {
    const builder = { child: fork(join(import.meta.dirname, 'builder.ts')), builds: 0 };
    all.add(builder);
    return builder;
  }
  function end(builder: Builder): void {
    all.delete(builder);
    builder.child.kill();
  }
  const take = async (): Promise<Builder> =>
    idle.pop() ?? (all.size < AT_ONCE ? begin() : await new Promise<Builder>((free) => waiting.push(free)));

  function give(builder: Builder): void {
    const isWorn = ++builder.builds >= BUILDS_A_PROCESS || builder.child.exitCode !== null;
    if (isWorn) end(builder);
    const next = waiting.shift();
    if (next !== undefined) next(isWorn ? begin() : builder);
    else if (!isWorn) idle.push(builder);
  }

  return {
    async build(env) {
      const builder = await take();
      try {
        return await ask(builder, env);
      } finally {
        give(builder);
      }
    },
    close() {
      for (const builder of all) end(builder);
    },
  };
}

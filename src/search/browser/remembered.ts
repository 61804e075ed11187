/** Remembers what has been loaded; what failed is asked for anew. */
export function remembered<Key, Loaded>(load: (key: Key) => Promise<Loaded>): (key: Key) => Promise<Loaded> {
  const known = new Map<Key, Promise<Loaded>>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const loading = load(key);
    known.set(key, loading);
    loading.catch(() => known.delete(key));
    return loading;
  };
}

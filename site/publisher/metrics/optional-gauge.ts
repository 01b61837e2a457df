import { Gauge, type Registry } from 'prom-client';

type OptionalGauge = {
  name: string;
  help: string;
  /** The value at a scrape; undefined leaves the sample out, since 0 would be a lie. */
  read: () => number | undefined;
};

/** A gauge that is read at each scrape, and is not there while there is nothing to read. */
export function optionalGauge(registry: Registry, { name, help, read }: OptionalGauge): void {
  new Gauge({
    name,
    help,
    registers: [registry],
    collect() {
      const value = read();
      if (value === undefined) this.remove();
      else this.set(value);
    },
  });
}

/** Prometheus tells instants in seconds since 1970. */
export function epochSeconds(instant: string | undefined): number | undefined {
  return instant === undefined ? undefined : Date.parse(instant) / 1_000;
}

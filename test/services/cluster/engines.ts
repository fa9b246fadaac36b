import path from 'node:path';

/** A search engine as its makers publish it for integration tests: the server without what it does not need to run. */
export interface Engine {
  /** What `npm run test:services -- NAME` calls it. */
  readonly name: string;
  readonly title: string;
  readonly archive: string;
  readonly sha512: string;
  /** The oldest Java that runs it, and the newest that does. */
  readonly java: readonly [oldest: number, newest: number];
  /** Of its settings file: its name, and lines that other engines do not know. `leader` may lead the cluster first. */
  readonly settingsFile: string;
  settings(leader: string): string;
  start(place: Place): Command;
  /** Whether it tells its name and version: a part of Elasticsearch 8 that its minimal distribution leaves out. */
  readonly saysName: boolean;
  /** A folder of it that is left out. */
  readonly without?: string;
}

/** Folders: of Java, where the engine lies, and of one node's settings and temporary files. */
export interface Place {
  readonly java: string;
  readonly home: string;
  readonly config: string;
  readonly tmp: string;
}

export interface Command {
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

const MAVEN = 'https://repo.maven.apache.org/maven2/org';
const openSearch = (version: string): string =>
  `${MAVEN}/opensearch/distribution/integ-test-zip/opensearch/${version}/opensearch-${version}.zip`;

const elasticsearch = (version: string): string =>
  `${MAVEN}/elasticsearch/distribution/integ-test-zip/elasticsearch/${version}/elasticsearch-${version}.zip`;

/** Small, and quick to start rather than quick. */
const SMALL = ['-Xms256m', '-Xmx256m', '-XX:TieredStopAtLevel=1'];

/** Java with an engine's classes; OpenSearch came of Elasticsearch 7, and both are started alike. */
const classes = (
  { java, home, config, tmp }: Place,
  prefix: string,
  main: string,
  more: string[],
): Command => ({
  command: path.join(java, 'bin', 'java'),
  args: [
    ...[
      ...SMALL,
      '-XX:+UseSerialGC',
      '-Xshare:auto',
      '-Dlog4j2.disable.jmx=true',
      '-Djna.nosys=true',
      ...more,
    ],
    ...[`-D${prefix}.path.home=${home}`, `-D${prefix}.path.conf=${config}`, `-Djava.io.tmpdir=${tmp}`],
    ...[`-D${prefix}.distribution.type=zip`, `-D${prefix}.bundled_jdk=false`],
    ...['-cp', path.join(home, 'lib', '*'), main],
  ],
});

const OPENSEARCH = 'org.opensearch.bootstrap.OpenSearch';
const ELASTICSEARCH = 'org.elasticsearch.bootstrap.Elasticsearch';
const WITH_MANAGER = '-Djava.security.manager=allow';

const openSearchSettings = (leader: string): string => `cluster.initial_cluster_manager_nodes: ["${leader}"]`;
const elasticsearchSettings = (leader: string): string =>
  `cluster.initial_master_nodes: ["${leader}"]\nxpack.security.enabled: false`;

/** The first is tested every time: 56 MB, and Debian 12's Java runs it. The others by their names. */
export const ENGINES: readonly Engine[] = [
  {
    name: 'cluster',
    title: 'OpenSearch 2.19.6',
    archive: openSearch('2.19.6'),
    sha512:
      '8adbfaa13162b8d42b388ece6b39bfb7f1a349ab9c128d4eced78ba1dd43b5a10850b43b8aac19fa5ab11f4d5c355ddf6f6617514d6112b0936a1903005d1d36',
    java: [11, 23],
    settingsFile: 'opensearch.yml',
    settings: openSearchSettings,
    start: place => classes(place, 'opensearch', OPENSEARCH, [WITH_MANAGER]),
    saysName: true,
  },
  {
    name: 'opensearch-3',
    title: 'OpenSearch 3.6.0',
    archive: openSearch('3.6.0'),
    sha512:
      'b82066a97902879c47e26608848d068c09e74d2128edee2802e622867abd451d34a366acc6519d0b40fc97acc89d61c5bb330ab8b2086cf6ffa0f9fe4b9acaa4',
    java: [21, 25],
    settingsFile: 'opensearch.yml',
    settings: openSearchSettings,
    // Its agent stands where Java's security manager stood.
    start: place =>
      classes(place, 'opensearch', OPENSEARCH, [
        `-javaagent:${path.join(place.home, 'agent', 'opensearch-agent.jar')}`,
        '--add-opens=java.base/java.nio=ALL-UNNAMED',
      ]),
    saysName: true,
    // It wants a Java that divides Thai into words, which PyPI's does not.
    without: 'modules/analysis-common/',
  },
  {
    name: 'elasticsearch-7',
    title: 'Elasticsearch 7.17.29',
    archive: elasticsearch('7.17.29'),
    sha512:
      '24abc37b17b5709c41fba542d0cfb052bc41622326fed2183a67707db3cbd46e8469885ecb48c67265d48427be41f9389efff7db99d367b3b6151c65cd64aa43',
    java: [11, 22],
    settingsFile: 'elasticsearch.yml',
    settings: elasticsearchSettings,
    start: place => ({
      ...classes(place, 'es', ELASTICSEARCH, [WITH_MANAGER, '-Des.distribution.flavor=default']),
      env: { LIBFFI_TMPDIR: place.tmp },
    }),
    saysName: true,
  },
  {
    name: 'elasticsearch-8',
    title: 'Elasticsearch 8.19.21',
    archive: elasticsearch('8.19.21'),
    sha512:
      'cf6b0a93860d329937ae7f913ec5073b0c726c77639764b93fc83a304aa1dd9d4defcfa2849948eea3b0b47c2065f994908603939fc2a4774c9c4d868c5ec1dd',
    java: [17, 24],
    settingsFile: 'elasticsearch.yml',
    settings: elasticsearchSettings,
    // Its launcher alone knows how to hand the server its settings.
    start: ({ java, home, config, tmp }) => ({
      command: 'bash',
      args: [path.join(home, 'bin', 'elasticsearch')],
      env: { ES_JAVA_HOME: java, ES_PATH_CONF: config, ES_JAVA_OPTS: SMALL.join(' '), ES_TMPDIR: tmp },
    }),
    saysName: false,
  },
];

/** The engine that a run was started for; undefined where it was started for none. */
export const chosenEngine = (): Engine | undefined =>
  ENGINES.find(({ name }) => name === process.env.UNSPIN_ENGINE);

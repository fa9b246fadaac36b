export const HELP = `unspin: see what was changed in a news story from the story it was copied from.

  unspin check PAGE [--against PAGE]... [--library FILE.jsonl] [--json]
  unspin check --jsonl [--library FILE.jsonl]
  unspin read PAGE [--json]
  unspin read --jsonl
  unspin read --warc FILE
  unspin library FILE.jsonl --stats [--json]
  unspin index FILE.jsonl --cluster URL [--index NAME] [--shards N] [--replicas N]
  unspin index --template [--index NAME] [--shards N] [--replicas N]

PAGE is an .html or .txt file (the first line of a .txt is the title) or an http(s) address;
an http address that is not on this machine is asked over https.

check       compares the page with every other version given, and looks for signs of
            machine rewording in the page alone
read        prints the article of a page, without the site around it
            --warc: the articles of a web archive, one JSON object a line for --library
library     what a library file holds, and which of its lines are bad
index       puts the articles of a library file into a newsroom's Elasticsearch or OpenSearch;
            begun again after it was broken off, it sends only what is not there yet.
            The key is read from UNSPIN_CLUSTER_KEY ("user:password" or "ApiKey ...") or asked
            for; --template prints the index template instead
--against   another version of the story; may be given many times
--library   articles to look versions up in, one JSON object a line:
            {id, title?, url?, published?, text, outlet?, credit?, ...}
--json      the whole report as JSON instead of a summary
--jsonl     reads one JSON object a line from standard input, writes one answer a line in
            the same order. check: {id, title?, url?, published?, text | html, against?: [...]},
            read: {id, url?, html}. A bad line is answered {id, error} and the run goes on.
--version   the program's version

"check PAGE" ends with status 0 if nothing was found that changes the meaning, 1 if something
was, 2 if it could not check. --jsonl ends with 0 when every line was answered, "index" with 0
when every article is in the index, 1 when some could not be put there.
Nothing found is not the same as clean: it can only speak of the versions it was shown.
NO_COLOR turns colours off.
`;

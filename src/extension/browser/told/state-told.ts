import type { Report } from '../../../story/report.ts';
import type { TabState } from '../tab-state.ts';
import { interpreter } from './interpreter.ts';

type Tell = (sentences: string) => string;

/** The entries of these that have a reason, with the reason told. */
const withWhy = <Row extends object>(rows: readonly Row[], tell: Tell): readonly Row[] =>
  rows.map(row => ('why' in row && typeof row.why === 'string' ? { ...row, why: tell(row.why) } : row));

function reportTold(report: Report, tell: Tell): Report {
  const { verdict, lineage } = report;
  return {
    ...report,
    verdict: { ...verdict, summary: tell(verdict.summary), reasons: verdict.reasons.map(tell) },
    findings: withWhy(report.findings, tell),
    lineage: {
      ...lineage,
      edges: lineage.edges.map(edge => ({ ...edge, evidence: edge.evidence.map(tell) })),
      evidence: lineage.evidence.map(tell),
    },
    sources: withWhy(report.sources, tell),
  };
}

/** Changes of a tab's state with all their sentences in the reader's language. */
export const stateTold = async (change: Partial<TabState>): Promise<Partial<TabState>> =>
  stateToldBy(await interpreter(), change);

/** The same, by a way to tell that is at hand. */
export function stateToldBy<Change extends Partial<TabState>>(tell: Tell, change: Change): Change {
  const { report, why, trouble, notes, sources, offers, evidence, unread, quotations } = change;
  return {
    ...change,
    ...(report && { report: reportTold(report, tell) }),
    ...(why && { why: tell(why) }),
    ...(trouble && { trouble: tell(trouble) }),
    ...(notes && { notes: notes.map(note => ({ ...note, text: tell(note.text) })) }),
    ...(sources && { sources: withWhy(sources, tell) }),
    ...(offers && { offers: offers.map(offer => ({ ...offer, sentence: tell(offer.sentence) })) }),
    ...(evidence && {
      evidence: Object.fromEntries(
        Object.entries(evidence).map(([version, links]) => [
          version,
          links.map(link => ({ ...link, label: tell(link.label) })),
        ]),
      ),
    }),
    ...(unread && { unread: withWhy(unread, tell) }),
    ...(quotations && { quotations: withWhy(quotations, tell) }),
  };
}

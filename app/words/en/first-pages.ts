import type { EditedPage, PageText } from '#app/content/page-text.ts';

export const firstPages: Record<EditedPage, PageText> = {
  about: {
    title: 'About us',
    lead: 'We are consultants. We help Internet providers and cable-TV operators in Russia and the CIS measure subscriber churn and set up a way of dealing with it: from networks in small settlements to networks with hundreds of employees.',
    body: `## How we work

**Definition first.** Churn depends on the day of non-payment from which you no longer count a subscriber as yours: the 30th or the 180th. Until that rule is named there is nothing to compare. So our first question is always about it.

**Then the reasons.** If their shares change every month, it is usually not the subscribers who change but the way the staff write down what they say. We check this before advising anything.

**Then the calculation.** How many subscribers can be kept, with what staff and at what cost each. The answer is a range; the assumptions are in sight, and each of them can be replaced by your own figure.

**Only then, changes.** What we do and what you do depends on the size of the network and on the time your managers have. There are [five services](/en/services): from a set of documents that you manage by yourselves to an implementation together with us.

## Promised beside measured

One operator was promised that a community for subscribers would take away up to half of the calls to the contact centre. Half a year later the operator counted: 20% at most, the summer lull included (the operator’s report on nag.ru, 27 December 2011). What we like is not the figure but that it was named.

We do the same. Before the work begins we write down what we promise: the indicator, its unit, the period and the way it is measured. Afterwards we put what came out beside it, even if it is less.

Here is an example of scale. A network of 20,000 subscribers loses 300 a month. Between 9 and 19 of them can be kept for good (in eight cases out of ten; a calculation on assumptions): 3–\u20606%, not a third. This is not a measurement: [calculate it for your own network](/en/assessment) and change any assumption.

## What we promise

- To give figures with a unit, a period and a source. Where there is no source stands the word “assumption”.
- To say so if a smaller service is enough for you, or if you need none.
- To answer questions on a course or on the documents by e-mail: about 30% of our clients ask (our estimate, not counted by year).
- To assess the potential of lower churn free of charge.

## What we do not promise

- To keep everybody. No conversation will keep a subscriber who moves beyond the network.
- Results without your work. Documents and schemes change nothing by themselves: people with time and with targets do.
- National averages of churn by reason. There are no public data for Russia and the CIS; our norms are assumptions and are marked as such.
- Rules such as “keeping is five times cheaper than winning”: we have seen no data that prove them.

## Your subscribers’ data

Names, phone numbers and addresses are not needed to calculate churn: we ask for an export without them. A record number, the dates of connection and disconnection, the reason, the channel, the service and the tariff are enough.

The data of the journal’s readers and of those who write to us are kept in Russia. Which data, why and for how long is said in the [policy of personal-data processing](/en/documents/privacy-policy). The site has no cookies for visitors, no third-party counters and no scripts.`,
  },
};

/** An open licence -> what looks like it and is not: riders before, behind and within, words changed, parts left out. */
import type { Change } from "./corpus.ts";

function behind(words: string): Change {
  return [`behind it: ${words}`, (text) => `${text}\n${words}\n`];
}

function before(words: string): Change {
  return [`before it: ${words}`, (text) => `${words}\n\n${text}`];
}

/** In a line of its own, about the middle. */
function within(words: string): Change {
  return [
    `within it: ${words}`,
    (text) => {
      const lines = text.split("\n");
      const middle = Math.floor(lines.length / 2);
      return [...lines.slice(0, middle), "", words, "", ...lines.slice(middle)].join("\n");
    },
  ];
}

function inTitle(words: string): Change {
  return [`in its title: ${words}`, (text) => `${words}\n${text}`];
}

function inCopyright(words: string): Change {
  return [`in the copyright line: ${words}`, (text) => `Copyright (c) 2024 Northwind Rail GmbH. ${words}\n\n${text}`];
}

function inReservation(words: string): Change {
  return [
    `behind all rights reserved: ${words}`,
    (text) => `Copyright (c) 2024 Northwind Rail GmbH. All rights reserved. ${words}\n\n${text}`,
  ];
}

export const riders: readonly Change[] = [
  behind("This software may not be used for commercial purposes."),
  behind("Commercial use requires a separate agreement with Northwind Rail."),
  behind("Companies with more than ten employees pay us first."),
  behind("Companies ask us first."),
  behind("You need a contract with us to run this in production."),
  behind("Selling this software is prohibited."),
  behind("The above does not apply to cloud providers."),
  behind("Military use is forbidden."),
  behind("Use by governments requires our consent."),
  behind("Hosting it for others is a different matter; write to us."),
  behind("Additional terms: see EULA.txt."),
  behind("Free for students and hobbyists."),
  behind("Valid until 31 December 2026."),
  behind("We may revoke this at any time."),
  behind("商用利用を禁じます。"),
  behind("Kommerzielle Nutzung nur nach Absprache."),
  behind("Uso commerciale vietato."),
  behind("L'utilisation commerciale est interdite."),
  behind("Коммерческое использование запрещено."),
  behind("禁止商业使用。"),
  behind("<!-- no military use -->"),
  behind("<no commercial use>"),
  behind("&#110;ot for sale"),
  behind("https://example.org/non-commercial-license"),
  behind("The Software shall be used for Good, not Evil."),
  behind(
    "“Commons Clause” License Condition v1.0\n\nThe grant of rights under the License will not include, and the License does not grant to you, the right to Sell the Software.",
  ),
  behind("In production, a licence key from Northwind Rail is due."),
  behind("Subscribers only."),
  behind("Exhibit Z: Northwind's customers have the rights above."),
  behind("This license is void for anyone who trains models on the code."),
  before("Only for evaluation."),
  before("Personal use only."),
  before("For friends."),
  before("For members of the association."),
  before("Nicht kommerziell"),
  before("商用利用不可"),
  before("Not for production use."),
  before("The enterprise edition is under other terms. For the rest, and for small companies:"),
  before("You need a licence from Acme to run this in production."),
  before("Contact sales@example.org before you deploy this."),
  before("Academic users may take this under the following license."),
  before("If your company earns more than one million euros a year, buy a licence. Otherwise:"),
  before("Northwind Rail reserves the right to withdraw the following."),
  before("Evaluation copy"),
  before("Trial version"),
  before("Confidential and proprietary"),
  before("Members get the following rights:"),
  before("Nonprofits are granted this:"),
  before("The core is closed; the plug-ins are under this license:"),
  before("Until version 2 this was the license; now see LICENSE.enterprise:"),
  before("Other parts are under other licenses."),
  before("Portions of this software are under another license."),
  before("Parts of this are under the Northwind License."),
  before("Some files are under the Northwind License."),
  before("All the remaining files are under the Northwind license."),
  before("This project is under two licenses: Northwind and this."),
  before("This software is dual licensed, under the Northwind License and the following license:"),
  before("Licensed under the Northwind License."),
  before("This library is under the Northwind Terms of Service."),
  before("This license is for Go projects:"),
  before("A library for schools"),
  before("The paid edition is under the following license:"),
  within("This does not apply to companies."),
  within("Commercial use excepted."),
  within("Provided that no fee is taken by anyone but Northwind Rail."),
  within("and who is not a competitor of Northwind Rail,"),
  within("for non-commercial purposes,"),
  within("This clause ends in 2026."),
  inTitle("Non-Commercial License"),
  inTitle("Northwind Restricted License"),
  inTitle("Personal License"),
  inTitle("Noncommercially"),
  inTitle("Northwind Proprietary License Agreement"),
  inTitle("PolyForm Noncommercial License 1.0.0"),
  inTitle("Business Source License 1.1"),
  inTitle("License with Commons Clause"),
  inCopyright("Not for commercial use."),
  inCopyright("Production needs a contract."),
  inCopyright("Companies pay."),
  inCopyright("Unlicensed use is prosecuted."),
  inCopyright("Confidential."),
  inCopyright("No part may be sold."),
  inCopyright("May only be used with a valid subscription."),
  inReservation("This software may only be used in production with a valid Northwind subscription."),
  inReservation("Production use needs a contract."),
  inReservation("Not for commercial use."),
  inTitle("Northwind Enterprise License"),
  inTitle("Northwind Premium License"),
];

/** Words of a licence that are turned round, moved or left out; for the MIT licence, whose words they are. */
export const changed: readonly Change[] = [
  ["not granted", (text) => text.replace("is hereby granted", "is not hereby granted")],
  ["not free of charge", (text) => text.replace("free of charge", "at our charge")],
  ["for some", (text) => text.replace("to any person", "to any student")],
  ["for the person", (text) => text.replace("to any person", "to the person")],
  ["with restriction", (text) => text.replace("without restriction", "with restriction")],
  ["no selling", (text) => text.replace("and/or sell", "but not sell")],
  ["nothing about selling", (text) => text.replace(/, and\/or sell\s+copies/, " copies")],
  ["nothing about use", (text) => text.replace("rights to use, copy,", "rights to copy,")],
  ["nothing about modifying", (text) => text.replace("copy, modify, merge", "copy, merge")],
  ["to read", (text) => text.replace(/to deal\s+in/, "to look at")],
  ["another condition", (text) => text.replace("following conditions:", "following conditions and to payment:")],
  [
    "notice and fee",
    (text) => text.replace("The above copyright notice", "A yearly fee and the above copyright notice"),
  ],
  ["shall not be included", (text) => text.replace("shall be included", "shall not be included")],
  ["without the grant", (text) => text.replace(/Permission is hereby granted[\s\S]*?conditions:/, "")],
  ["the grant alone", (text) => text.replace(/The above copyright notice[\s\S]*$/, "Nothing else is granted.")],
  ["the disclaimer alone", (text) => text.slice(text.indexOf("THE SOFTWARE IS PROVIDED"))],
  [
    "one word moved",
    (text) => text.replace("but not limited", "but limited").replace("shall be included", "shall not be included"),
  ],
  [
    "a rider where a name belongs",
    (text) =>
      text.replace(
        /IN\s+NO\s+EVENT\s+SHALL[\s\S]*?BE\s+LIABLE/,
        "IN NO EVENT SHALL ANYBODY USE THIS NOR AUTHORS BE LIABLE",
      ),
  ],
  ["scrambled", (text) => text.split(/\s+/).reverse().join(" ")],
];

/** The heart of terms that are not open, in few words. */
export const closedTexts: readonly (readonly [name: string, text: string])[] = [
  ["a BUSL", "Business Source License 1.1\nAdditional Use Grant: None\nChange Date: 2029-01-01\nChange License: MIT"],
  [
    "an SSPL",
    "Server Side Public License\nIf you make the functionality of the Program or a modified version available to third parties as a service, you must make the Service Source Code available.",
  ],
  [
    "an Elastic License",
    "Elastic License 2.0\nYou may not provide the software to third parties as a hosted or managed service.",
  ],
  [
    "a PolyForm",
    "PolyForm Shield License 1.0.0\nThe licensor grants you a copyright license for the software to do everything but compete.",
  ],
  ["an FSL", "Functional Source License, Version 1.1\nA Permitted Purpose is any purpose other than a Competing Use."],
  ["a Fair Core License", "Fair Core License\nA Permitted Purpose is any purpose other than a Competing Use."],
  [
    "an RSAL",
    "Redis Source Available License 2.0\nYou may not make the functionality of the Software available to third parties.",
  ],
  [
    "a Sustainable Use License",
    "Sustainable Use License\nYou may use the software only for your own internal business purposes.",
  ],
  [
    "a Confluent License",
    "Confluent Community License\nYou are not granted the right to use it for an Excluded Purpose.",
  ],
  ["a Prosperity License", "The Prosperity Public License\nYou may use this for noncommercial purposes."],
  ["an OpenRAIL", "OpenRAIL-M\nYou agree to the Use-based restrictions in Attachment A."],
  ["a JSON licence", "The Software shall be used for Good, not Evil."],
  ["an own one", "Free for personal, non-commercial use only."],
  ["an own one for research", "You can use this only for research purposes."],
  ["an own one that asks for money", "A commercial license is required."],
  [
    "an own one that begins with a copyright line",
    "Copyright Northwind Rail. All rights reserved. This software may only be used in production with a valid subscription.",
  ],
];

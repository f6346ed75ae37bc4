/** A number -> an invented person with name, login and e-mail address; the same number is always the same person. */

export interface Invented {
  readonly login: string;
  readonly name: string;
  readonly email: string;
}

const FIRST =
  "Abena Aiko Alma Amir Ana Anders Anouk Arjun Astrid Ayumi Bela Bojan Camila Chidi Dalia Daan Elif Emeka Esra Farah Felipe Greta Hanna Haruka Ines Ivo Jonas Joon Kalani Katya Keiko Lars Leila Lena Luca Mai Marek Maya Mina Nadia Niko Noor Olu Oscar Pia Priya Rafael Rohan Sana Selma Soren Tala Tariq Tomasz Uma Vera Wanja Xin Yara Zofia".split(
    " ",
  );
const LAST =
  "Abebe Adler Ahmadi Almeida Banerjee Berg Bianchi Borg Castro Chen Costa Dahl Diallo Dvorak Eriksen Farkas Ferrari Fujita Gomez Grant Haas Hashimoto Horvat Ibrahim Ito Jansen Kamau Kaya Keller Kim Kowalski Kumar Larsen Lind Lopez Maier Mensah Moreau Nakamura Novak Nguyen Okafor Olsen Park Petrov Quist Rahman Rossi Santos Sato Silva Singh Sokolov Tanaka Toth Ueda Varga Wagner Watanabe Weber".split(
    " ",
  );
const PAIRS = FIRST.length * LAST.length;
// Coprime to the number of pairs, so that neighbouring numbers share no name.
const STRIDE = 1009;

export function inventPerson(number: number): Invented {
  const pair = (number * STRIDE) % PAIRS;
  const first = FIRST[pair % FIRST.length] ?? "";
  const last = LAST[Math.floor(pair / FIRST.length)] ?? "";
  const round = Math.floor(number / PAIRS);
  const suffix = round === 0 ? "" : String(round + 1);
  const login = `${first}${last}${suffix}`.toLowerCase();
  return { login, name: `${first} ${last}`, email: `${first}.${last}${suffix}@example.org`.toLowerCase() };
}

/** Where a repository begins to number its people, so that two repositories share few of them. */
export function firstPerson(repository: string): number {
  let hash = 0;
  for (const letter of repository) hash = (hash * 31 + letter.charCodeAt(0)) % PAIRS;
  return hash;
}

import { defaultSettings, type Settings } from "../model/settings";

/**
 * The settings in force where several places set some of them, the nearest first. What a place sets counts before what those behind it
 * set, severities rule by rule and meanings name by name; words that are no names add up.
 */
export function mergeSettings(places: readonly Partial<Settings>[]): Settings {
  const first = <K extends keyof Settings>(key: K): Settings[K] =>
    places.find((place) => place[key] !== undefined)?.[key] ?? defaultSettings[key];
  const joined = <T>(key: "severities" | "choices"): Readonly<Record<string, T>> =>
    Object.fromEntries(
      places.toReversed().flatMap((place) => Object.entries(place[key] ?? {}) as [string, T][]),
    );
  return {
    severities: joined("severities"),
    ignore: [...new Set(places.flatMap(({ ignore = [] }) => ignore))],
    choices: joined("choices"),
    species: first("species"),
    defaultReferences: first("defaultReferences"),
    references: first("references"),
    libraries: first("libraries"),
    retractions: first("retractions"),
  };
}

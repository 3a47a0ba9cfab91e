package org.waymark.samples;

import java.util.Locale;

/** The planted effects, as one JSON object. */
final class TruthSummary {
  private TruthSummary() {}

  static String json(SampleSpec spec) {
    return String.format(
        Locale.ROOT,
        """
        {
          "people": %d,
          "seed": %d,
          "today": "%s",
          "leaving": {
            "model": "monthly chance = base by family and level * tenure * move * ambition * manager",
            "tenure": {"under12": %s, "under36": %s, "under72": %s, "above": %s},
            "hazardRatioAfterMove": {"lateral": %s, "promotion": %s, "transfer": %s, "rotation": %s},
            "perStandardDeviationOfAmbition": %s,
            "perStandardDeviationOfManagerStrain": %s,
            "managerWhoHoards": %s
          },
          "release": {"manager": %s, "managerWhoHoards": %s},
          "plantedBias": {"group": "female", "markDown": %s, "unit": "score of a considered person; see considered.csv"},
          "levels": {"selfBias": "per person, people.csv", "severity": "per manager, managers.csv", "noise": 0.35}
        }
        """,
        spec.people(),
        spec.seed(),
        spec.today(),
        LeavingRates.tenure(0),
        LeavingRates.tenure(12),
        LeavingRates.tenure(36),
        LeavingRates.tenure(72),
        LeavingRates.move(MoveKind.LATERAL),
        LeavingRates.move(MoveKind.PROMOTION),
        LeavingRates.move(MoveKind.TRANSFER),
        LeavingRates.move(MoveKind.ROTATION),
        LeavingRates.AMBITION,
        LeavingRates.STRAIN,
        LeavingRates.HOARDER,
        Filling.LET_GO,
        Filling.LET_GO_BY_HOARDER,
        spec.plantedBias());
  }
}

package org.waymark.app.opportunities.imports;

import org.waymark.app.exchange.Column;
import org.waymark.app.exchange.Shape;
import org.waymark.app.opportunities.model.Posting;

/** The two files. */
final class OpeningShapes {
  static final Shape OPENINGS =
      Shape.table(
          "openings",
          Column.text("code").mandatory().upTo(100).alias("requisition_id", "opening_id", "job_id"),
          Column.choice("kind", "role", "project", "rotation", "shadowing"),
          Column.text("title").mandatory().upTo(Posting.LONGEST_TITLE).alias("job_title"),
          Column.text("role").alias("role_code", "job_profile", "job_code"),
          Column.text("unit")
              .mandatory()
              .alias("unit_code", "supervisory_organization", "department"),
          Column.text("location").alias("location_code", "work_location"),
          Column.choice("remote", "no", "partly", "yes"),
          Column.text("owner").mandatory().alias("hiring_manager", "hiring_manager_id"),
          Column.whole("positions", 1, 999).alias("seats", "number_of_positions"),
          Column.choice("state", "draft", "published", "closed").alias("status"),
          Column.date("published_on").alias("posting_date"),
          Column.date("inside_until"),
          Column.date("apply_by").alias("closing_date", "posting_end_date"),
          Column.date("starts_on").alias("start_date"),
          Column.date("ends_on").alias("end_date"),
          Column.whole("share_percent", 1, 100),
          Column.whole("weeks", 1, 104),
          Column.whole("band_min", 0, Integer.MAX_VALUE).alias("salary_min"),
          Column.whole("band_max", 0, Integer.MAX_VALUE).alias("salary_max"),
          Column.text("currency").upTo(3),
          Column.text("description").upTo(Posting.LONGEST_DESCRIPTION).alias("job_description"));

  static final Shape REQUIREMENTS =
      Shape.table(
          "opening-requirements",
          Column.text("opening").mandatory().alias("opening_code", "requisition_id"),
          Column.text("skill").mandatory().alias("skill_code"),
          Column.whole("minimum", 1, 5).mandatory().alias("level", "minimum_level"),
          Column.decimal("weight", 0.000_001, 1_000_000),
          Column.yesNo("required"));

  private OpeningShapes() {}
}

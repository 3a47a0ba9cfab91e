package org.waymark.app.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.waymark.app.access.SignedIn;
import org.waymark.app.access.Things;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.policy.model.Extent;
import org.waymark.app.policy.model.Provision;
import org.waymark.app.policy.model.Rule;
import org.waymark.app.policy.model.Strength;
import org.waymark.app.policy.model.Versions;

/** Where tests write rules and look at pages, with the eyes of the sample's people. */
@TestComponent
public class Desk {
  private final MockMvcTester web;
  private final SignedIn signedIn;
  private final Things things;
  private final Drafting drafting;
  private final VersionSteps steps;
  private final Versions versions;
  private final JdbcClient db;
  private final Clock clock;

  Desk(
      MockMvcTester web,
      SignedIn signedIn,
      Things things,
      Drafting drafting,
      VersionSteps steps,
      Versions versions,
      JdbcClient db,
      Clock clock) {
    this.web = web;
    this.signedIn = signedIn;
    this.things = things;
    this.drafting = drafting;
    this.steps = steps;
    this.versions = versions;
    this.db = db;
    this.clock = clock;
  }

  public Viewer viewer(String who) {
    return signedIn.viewer(who);
  }

  public PersonId person(String who) {
    return signedIn.person(who);
  }

  /** An opening for a role that somebody neither fills nor applied for: the first, the second. */
  public UUID free(String who, int which) {
    return db.sql(
            """
            select o.id from opportunities.opening o
            where o.state = 'published' and o.kind = 'role' and o.owner <> :person
              and (o.apply_by is null or o.apply_by > :later)
              and not exists (select from opportunities.application a
                where a.opening = o.id and a.person = :person)
            order by o.code offset :which limit 1
            """)
        .param("person", person(who).value())
        .param("later", today().plusDays(20))
        .param("which", which)
        .query(UUID.class)
        .single();
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  public MvcTestResult get(String who, String address) {
    return web.get().uri(things.in(address)).with(signedIn.as(who)).exchange();
  }

  public int status(String who, String address) {
    return get(who, address).getResponse().getStatus();
  }

  public Document page(String who, String address) {
    return Jsoup.parse(body(get(who, address)));
  }

  /** Names and values in turn. */
  public MvcTestResult post(String who, String address, String... params) {
    var request = web.post().uri(things.in(address)).with(signedIn.as(who)).with(csrf());
    for (int i = 0; i < params.length; i += 2) {
      request = request.param(params[i], params[i + 1]);
    }
    return request.exchange();
  }

  public static String body(MvcTestResult result) {
    try {
      return result.getResponse().getContentAsString();
    } catch (UnsupportedEncodingException e) {
      throw new AssertionError(e);
    }
  }

  public static <T> T done(Outcome<T> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    return ((Outcome.Done<T>) outcome).value();
  }

  /** A draft of Ingrid's. */
  public PolicyVersion draft() {
    return done(drafting.draft(viewer("ingrid"), "Longer in a role"));
  }

  public int revision(PolicyVersion version) {
    return versions.find(version).orElseThrow().revision();
  }

  /** Ingrid gives the widest line of a rule another value. */
  public void write(PolicyVersion draft, Rule rule, String value, Strength strength) {
    Provision p = versions.book(draft).on(rule).getLast();
    write(
        draft,
        new Provision(p.line(), rule, p.extent(), value, strength, p.from(), p.last(), p.texts()));
  }

  public void write(PolicyVersion draft, Provision provision) {
    done(drafting.put(viewer("ingrid"), draft, revision(draft), provision));
  }

  /** Arjun puts into force, from today, what Ingrid wrote. */
  public void activate(PolicyVersion draft) {
    done(steps.handIn(viewer("ingrid"), draft));
    done(steps.activate(viewer("arjun"), draft, today()));
  }

  /** From today on one rule is another. */
  public void rule(Rule rule, String value, Strength strength) {
    PolicyVersion draft = draft();
    write(draft, rule, value, strength);
    activate(draft);
  }

  public static Provision provision(Rule rule, String value, Extent extent) {
    return new Provision(
        UUID.randomUUID(), rule, extent, value, Strength.HARD, null, null, Map.of());
  }

  public static Extent in(String... countries) {
    return new Extent(
        Set.of(), Set.of(countries), Set.of(), Set.of(), Set.of(), Set.of(), null, null);
  }

  /** Yesterday was their last day. */
  public void leaves(String who) {
    db.sql("update people.spell set until = ? where person = ? and until is null")
        .param(today())
        .param(person(who).value())
        .update();
  }

  /** Something known of a person from today on. */
  public void fact(String who, Fact.Kind kind, String value) {
    Map<String, Object> row = new HashMap<>();
    row.put("person", person(who).value());
    row.put("kind", kind.name().toLowerCase(java.util.Locale.ROOT));
    row.put("value", value);
    row.put("since", today());
    row.put("approved", person("astrid").value());
    db.sql(
            """
            insert into policy.fact (person, kind, value, since, approved_by, run, recorded_at)
            values (:person, :kind, :value, :since, :approved, uuidv7(), '2026-01-01')
            """)
        .params(row)
        .update();
  }
}

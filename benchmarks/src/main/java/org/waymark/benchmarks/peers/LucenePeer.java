package org.waymark.benchmarks.peers;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.BytesRef;
import org.waymark.engine.Gate;
import org.waymark.engine.Hit;
import org.waymark.engine.Holding;
import org.waymark.engine.Neighbour;
import org.waymark.engine.Profile;
import org.waymark.engine.Requirement;
import org.waymark.engine.Requirements;
import org.waymark.engine.SkillGraph;

/**
 * Lucene with exact scores: a term for each way to hold a skill; for each requirement the maximum
 * over constant scores, one for each credit; a bonus above every score where the gate is passed.
 * All are whole numbers below 2^24, so floats hold them exactly.
 */
public final class LucenePeer implements SlatePeer, Closeable {
  private static final String SKILL = "skill";
  private static final int PASSED = 1 << 22;
  private static final int FEW = 16;

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final SkillGraph graph;
  private final Gate gate;

  public LucenePeer(List<Profile> people, SkillGraph graph, Gate gate, Path folder)
      throws IOException {
    this.graph = graph;
    this.gate = gate;
    var directory = new MMapDirectory(folder);
    try (var writer = new IndexWriter(directory, new IndexWriterConfig().setRAMBufferSizeMB(256))) {
      for (Profile p : people) {
        var document = new Document();
        for (Holding h : p.holdings()) {
          String term = term(h.skill(), Ways.way(h));
          document.add(new StringField(SKILL, term, Field.Store.NO));
        }
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    }
    this.reader = DirectoryReader.open(directory);
    this.searcher = new IndexSearcher(reader);
    this.searcher.setQueryCache(null);
    IndexSearcher.setMaxClauseCount(1 << 16);
  }

  private static String term(int skill, int code) {
    return Integer.toString(skill * Ways.COUNT + code, Character.MAX_RADIX);
  }

  @Override
  public String name() {
    return "lucene-exact";
  }

  @Override
  public List<Hit> slate(Requirements requirements, int k) {
    try {
      ScoreDoc[] found =
          searcher.search(query(requirements), new TopScoreDocCollectorManager(k, null, k))
              .scoreDocs;
      return Arrays.stream(found).map(LucenePeer::hit).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Hit hit(ScoreDoc found) {
    int value = (int) found.score;
    return new Hit(found.doc, value & (PASSED - 1), value >= PASSED);
  }

  private Query query(Requirements requirements) {
    var query = new BooleanQuery.Builder();
    var allPassed = new BooleanQuery.Builder();
    boolean gated = false;
    for (Requirement r : requirements.all()) {
      NavigableMap<Integer, List<String>> terms = terms(r);
      List<Query> byCredit = new ArrayList<>();
      terms.forEach(
          (credit, some) -> byCredit.add(new BoostQuery(any(some), (float) credit * r.weight())));
      query.add(new DisjunctionMaxQuery(byCredit, 0), Occur.SHOULD);
      if (r.required()) {
        gated = true;
        List<String> enough = new ArrayList<>();
        terms.tailMap(gate.threshold()).values().forEach(enough::addAll);
        allPassed.add(any(enough), Occur.FILTER);
      }
    }
    if (gated) {
      query.add(new BoostQuery(new ConstantScoreQuery(allPassed.build()), PASSED), Occur.SHOULD);
    }
    return query.build();
  }

  private static Query any(List<String> terms) {
    if (terms.size() > FEW) {
      return new ConstantScoreQuery(
          new TermInSetQuery(SKILL, terms.stream().map(BytesRef::new).toList()));
    }
    var any = new BooleanQuery.Builder();
    terms.forEach(t -> any.add(new TermQuery(new Term(SKILL, t)), Occur.SHOULD));
    return new ConstantScoreQuery(any.build());
  }

  private NavigableMap<Integer, List<String>> terms(Requirement r) {
    var terms = new TreeMap<Integer, List<String>>();
    add(r, r.skill(), SkillGraph.SAME, terms);
    for (Neighbour n : graph.neighbours(r.skill())) {
      add(r, n.skill(), n.similarity(), terms);
    }
    return terms;
  }

  private static void add(
      Requirement r, int skill, int similarity, Map<Integer, List<String>> terms) {
    for (int code = 0; code < Ways.COUNT; code++) {
      int credit = Ways.credit(similarity, code, r);
      if (credit > 0) {
        terms.computeIfAbsent(credit, c -> new ArrayList<>()).add(term(skill, code));
      }
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}

package org.waymark.evaluation;

import java.nio.file.Path;
import java.util.function.Consumer;

/** What every set is run with. */
record Inputs(
    Path data, Esco esco, Onet onet, VectorCache vectors, int size, Consumer<String> log) {}

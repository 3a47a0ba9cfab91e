package org.waymark.app.exchange.web;

import java.util.List;
import org.waymark.app.exchange.runs.FileColumns;
import org.waymark.app.kernel.Refusal;

/** Which column of the files is which. */
public record ColumnsView(RunLine line, List<FileColumns> files, List<Refusal> refusals) {}

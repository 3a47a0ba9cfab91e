package org.waymark.app.matching.web;

/** A fit and what it is about. */
public record FitPage(String title, String href, FitView fit) {}

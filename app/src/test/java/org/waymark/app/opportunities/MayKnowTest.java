package org.waymark.app.opportunities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.kernel.Viewers;

class MayKnowTest {
  private static final OpeningId OPENING = new OpeningId(new UUID(4, 1));
  private static final PersonId SARAH = new PersonId(new UUID(1, 1));
  private static final PersonId OMAR = new PersonId(new UUID(1, 2));
  private static final PersonId GONE = new PersonId(new UUID(1, 3));
  private final Openings openings = mock(Openings.class);
  private final Viewers viewers = mock(Viewers.class);
  private final MayKnow mayKnow = new MayKnow(openings, provider());

  @SuppressWarnings("unchecked")
  private ObjectProvider<Viewers> provider() {
    ObjectProvider<Viewers> provider = mock(ObjectProvider.class);
    when(provider.getObject()).thenReturn(viewers);
    return provider;
  }

  @BeforeEach
  void people() {
    when(viewers.of(any())).thenAnswer(i -> viewer(i.getArgument(0)));
  }

  private static Optional<Viewer> viewer(PersonId person) {
    return person.equals(GONE)
        ? Optional.empty()
        : Optional.of(new Viewer(person.value(), person, "", List.of(), Locale.ENGLISH));
  }

  private void existsFor(java.util.function.Predicate<Viewer> some) {
    when(openings.visibleTo(any(), any()))
        .thenAnswer(i -> some.test(i.getArgument(0)) ? Set.of(OPENING) : Set.of());
  }

  @Test
  void anOpenOneIsForEverybodyAndNobodyIsAskedForOneByOne() {
    existsFor(_ -> true);
    assertThat(mayKnow.among(OPENING, List.of(OMAR, SARAH))).containsExactly(OMAR, SARAH);
    verify(viewers, never()).of(any());
  }

  @Test
  void aRestrictedOneIsForThoseAloneForWhomItExists() {
    existsFor(v -> v.is(SARAH));
    assertThat(mayKnow.among(OPENING, List.of(OMAR, SARAH, GONE))).containsExactly(SARAH);
  }
}

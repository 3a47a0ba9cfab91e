package org.waymark.app.opportunities;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.app.kernel.Relations;
import org.waymark.app.opportunities.model.ApplicationRepository;
import org.waymark.app.opportunities.model.ApplicationRights;
import org.waymark.app.opportunities.model.OpeningRepository;
import org.waymark.app.opportunities.model.PanelRepository;
import org.waymark.app.opportunities.model.Rights;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;

@Configuration(proxyBeanMethods = false)
class OpportunitiesConfiguration {
  @Bean
  Rights openingRights(OpeningRepository openings, Organisation organisation, People people) {
    return new Rights(openings, organisation, people);
  }

  @Bean
  ApplicationRights applicationRights(
      ApplicationRepository applications,
      OpeningRepository openings,
      PanelRepository panels,
      Rights rights,
      Relations relations) {
    return new ApplicationRights(applications, openings, panels, rights, relations);
  }
}

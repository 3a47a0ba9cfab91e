package org.waymark.app.people.imports;

import org.waymark.app.exchange.Column;
import org.waymark.app.exchange.Shape;
import org.waymark.app.people.RoleDraft;

/** The files of people, with the names that common HR systems give their columns. */
final class PeopleShapes {
  static final Shape LEGAL_ENTITIES =
      Shape.table(
          "legal-entities",
          Column.text("code").mandatory().alias("legalEntityCode", "companyCode", "Company_ID"),
          Column.text("name").mandatory().alias("legalEntityName", "companyName", "company"),
          Column.text("country").upTo(2).alias("countryCode", "Country_ISO_Code"));

  static final Shape LOCATIONS =
      Shape.table(
          "locations",
          Column.text("code").mandatory().alias("locationCode", "Location_ID", "externalCode"),
          Column.text("name").mandatory().alias("locationName", "location"),
          Column.text("city").alias("municipality", "Ort", "Stadt"),
          Column.text("country").upTo(2).alias("countryCode", "Country_ISO_Code"),
          Column.choice("region", "EMEA", "AMER", "APAC"),
          Column.text("time_zone").alias("timezone", "Zeitzone"));

  static final Shape UNITS =
      Shape.table(
          "units",
          Column.text("code")
              .mandatory()
              .alias("Organization_ID", "departmentCode", "unitCode", "externalCode"),
          Column.text("name").mandatory().alias("Organization_Name", "departmentName", "unitName"),
          Column.text("parent")
              .alias(
                  "parentCode",
                  "Superior_Organization",
                  "parentDepartment",
                  "parentUnit",
                  "Superior_Organization_ID"));

  static final Shape FAMILIES =
      Shape.table(
          "families",
          Column.text("code").mandatory().alias("Job_Family_ID", "jobFamilyCode", "familyCode"),
          Column.text("name").mandatory().alias("Job_Family_Name", "Job_Family", "jobFamily"));

  static final Shape PEOPLE =
      Shape.table(
          "people",
          Column.text("number")
              .mandatory()
              .upTo(60)
              .alias(
                  "employeeNumber",
                  "Employee_ID",
                  "Employee_Number",
                  "userId",
                  "Worker_ID",
                  "personIdExternal",
                  "person_id",
                  "employee",
                  "Employee #",
                  "EEID",
                  "empId",
                  "Personnel_Number",
                  "Personalnummer",
                  "Mitarbeiternummer",
                  "Mitarbeiter-ID",
                  "HR_ID"),
          Column.text("given_name")
              .mandatory()
              .upTo(200)
              .alias(
                  "firstName",
                  "Legal_First_Name",
                  "Preferred_First_Name",
                  "preferredName",
                  "forename",
                  "Vorname",
                  "prenom"),
          Column.text("family_name")
              .mandatory()
              .upTo(200)
              .alias(
                  "lastName",
                  "Legal_Last_Name",
                  "Preferred_Last_Name",
                  "surname",
                  "Nachname",
                  "nom"),
          Column.text("email")
              .upTo(254)
              .alias(
                  "workEmail",
                  "Email_Address",
                  "Primary_Work_Email",
                  "Email_Primary_Work",
                  "businessEmail",
                  "Email_Work",
                  "emailAddress",
                  "Work_Email_Address",
                  "mail"),
          Column.text("role")
              .mandatory()
              .upTo(RoleDraft.LONGEST_TITLE)
              .alias(
                  "Job_Profile",
                  "Job_Profile_Name",
                  "Business_Title",
                  "Job_Title",
                  "jobTitle",
                  "title",
                  "roleCode",
                  "jobCode",
                  "Job_Code",
                  "Job_Profile_ID",
                  "job",
                  "Position",
                  "Position_Title",
                  "Stelle",
                  "Stellenbezeichnung",
                  "Funktion"),
          Column.text("unit")
              .mandatory()
              .alias(
                  "Supervisory_Organization",
                  "department",
                  "orgUnit",
                  "Organizational_Unit",
                  "Organization",
                  "departmentName",
                  "Department_Name",
                  "businessUnit",
                  "division",
                  "team",
                  "Abteilung",
                  "Cost_Center",
                  "Kostenstelle"),
          Column.text("location")
              .alias(
                  "Work_Location",
                  "Location_Name",
                  "office",
                  "site",
                  "workplace",
                  "Standort",
                  "locationCode",
                  "Arbeitsort"),
          Column.text("legal_entity")
              .alias(
                  "company",
                  "Company_Name",
                  "legalEntityName",
                  "Legal_Employer",
                  "subcompany",
                  "employer",
                  "Gesellschaft",
                  "Firma"),
          Column.text("manager")
              .alias(
                  "Manager_ID",
                  "managerId",
                  "supervisorEId",
                  "supervisorId",
                  "Manager_Employee_ID",
                  "Manager_Number",
                  "managerUserId",
                  "Manager_User_Sys_ID",
                  "Reports_To",
                  "lineManager",
                  "Line_Manager_ID",
                  "Manager_Employee_Number",
                  "supervisor",
                  "supervisorEmail",
                  "Manager_Email",
                  "Vorgesetzter",
                  "Vorgesetzte"),
          Column.text("position")
              .upTo(100)
              .alias("Position_ID", "positionNumber", "Position_Code", "positionId", "Planstelle"),
          Column.date("hired_on")
              .mandatory()
              .alias(
                  "hireDate",
                  "Original_Hire_Date",
                  "startDate",
                  "Date_of_Hire",
                  "Joining_Date",
                  "dateOfJoining",
                  "employmentStartDate",
                  "Eintrittsdatum",
                  "Eintritt",
                  "Continuous_Service_Date"),
          Column.date("role_since")
              .alias(
                  "Job_Entry_Date",
                  "Position_Start_Date",
                  "Position_Entry_Date",
                  "jobStartDate",
                  "timeInJobStartDate",
                  "Effective_Date",
                  "jobEffectiveDate",
                  "In_Role_Since"),
          Column.date("left_on")
              .alias(
                  "terminationDate",
                  "endDate",
                  "Last_Day_of_Work",
                  "lastWorkingDay",
                  "lastDateWorked",
                  "leaveDate",
                  "Exit_Date",
                  "Austrittsdatum",
                  "Austritt"),
          Column.text("language")
              .upTo(20)
              .alias(
                  "preferredLanguage", "Preferred_Locale", "defaultLocale", "locale", "Sprache"));

  static final Shape HISTORY =
      Shape.table(
              "history",
              Column.text("number")
                  .mandatory()
                  .upTo(60)
                  .alias(
                      "employeeNumber",
                      "Employee_ID",
                      "Employee_Number",
                      "userId",
                      "Worker_ID",
                      "personIdExternal",
                      "Employee #",
                      "EEID",
                      "Personalnummer"),
              Column.text("role")
                  .mandatory()
                  .upTo(RoleDraft.LONGEST_TITLE)
                  .alias(
                      "Job_Profile",
                      "Business_Title",
                      "Job_Title",
                      "jobTitle",
                      "jobCode",
                      "Job_Code",
                      "Position"),
              Column.text("unit")
                  .mandatory()
                  .alias(
                      "Supervisory_Organization",
                      "department",
                      "orgUnit",
                      "Organization",
                      "Abteilung"),
              Column.text("location").alias("Work_Location", "office", "Standort", "locationCode"),
              Column.text("legal_entity")
                  .alias("company", "Legal_Employer", "subcompany", "Gesellschaft"),
              Column.text("manager")
                  .alias(
                      "Manager_ID",
                      "managerId",
                      "supervisorEId",
                      "supervisorId",
                      "Manager_Employee_ID"),
              Column.date("started_on")
                  .mandatory()
                  .alias("startDate", "Effective_Date", "effectiveStartDate", "from", "Beginn"),
              Column.date("ended_on").alias("endDate", "effectiveEndDate", "to", "until", "Ende"),
              Column.choice(
                  "kind",
                  "hire",
                  "promotion",
                  "lateral",
                  "transfer",
                  "rotation",
                  "leave",
                  "return"),
              Column.choice(
                  "ended_how", "voluntary", "involuntary", "retirement", "end_of_contract"))
          .mandatory();

  private PeopleShapes() {}
}

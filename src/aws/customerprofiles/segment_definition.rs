// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CustomerProfiles::SegmentDefinition` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CustomerProfiles::SegmentDefinition`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-segmentdefinition.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SegmentDefinition(Body);

resource! { SegmentDefinition "AWS::CustomerProfiles::SegmentDefinition" }

impl SegmentDefinition {
    /// `Description`: string, 1 to 4000 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DisplayName`: string, 1 to 255 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DisplayName", value);
        self
    }

    /// `DomainName`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9_-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn domain_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainName", value);
        self
    }

    /// `SegmentDefinitionName`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9_-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn segment_definition_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SegmentDefinitionName", value);
        self
    }

    /// `SegmentGroups`: `SegmentGroup`. A change replaces the resource.
    #[track_caller]
    pub fn segment_groups(mut self, value: impl IntoValue<SegmentGroup>) -> Self {
        self.0.set("SegmentGroups", value);
        self
    }

    /// `SegmentSort`: `SegmentSort`.
    #[track_caller]
    pub fn segment_sort(mut self, value: impl IntoValue<SegmentSort>) -> Self {
        self.0.set("SegmentSort", value);
        self
    }

    /// `SegmentSqlQuery`: string, 1 to 50000 characters. A change replaces the resource.
    #[track_caller]
    pub fn segment_sql_query(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SegmentSqlQuery", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<SegmentDefinition> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `SegmentDefinitionArn`
    #[inline]
    pub fn segment_definition_arn(&self) -> Value<String> {
        self.attribute("SegmentDefinitionArn")
    }

    /// `SegmentType`
    #[inline]
    pub fn segment_type(&self) -> Value<String> {
        self.attribute("SegmentType")
    }
}

/// `AddressDimension` of `AWS::CustomerProfiles::SegmentDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct AddressDimension(Properties);

properties! { AddressDimension }

impl AddressDimension {
    /// `City`: `ProfileDimension`.
    #[track_caller]
    pub fn city(mut self, value: impl IntoValue<ProfileDimension>) -> Self {
        self.0.set("City", value);
        self
    }

    /// `Country`: `ProfileDimension`.
    #[track_caller]
    pub fn country(mut self, value: impl IntoValue<ProfileDimension>) -> Self {
        self.0.set("Country", value);
        self
    }

    /// `County`: `ProfileDimension`.
    #[track_caller]
    pub fn county(mut self, value: impl IntoValue<ProfileDimension>) -> Self {
        self.0.set("County", value);
        self
    }

    /// `PostalCode`: `ProfileDimension`.
    #[track_caller]
    pub fn postal_code(mut self, value: impl IntoValue<ProfileDimension>) -> Self {
        self.0.set("PostalCode", value);
        self
    }

    /// `Province`: `ProfileDimension`.
    #[track_caller]
    pub fn province(mut self, value: impl IntoValue<ProfileDimension>) -> Self {
        self.0.set("Province", value);
        self
    }

    /// `State`: `ProfileDimension`.
    #[track_caller]
    pub fn state(mut self, value: impl IntoValue<ProfileDimension>) -> Self {
        self.0.set("State", value);
        self
    }
}

/// `AttributeDimension` of `AWS::CustomerProfiles::SegmentDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct AttributeDimension(Properties);

properties! { AttributeDimension }

impl AttributeDimension {
    /// `DimensionType`: `AttributeDimensionType`. Required.
    #[track_caller]
    pub fn dimension_type(mut self, value: impl IntoValue<AttributeDimensionType>) -> Self {
        self.0.set("DimensionType", value);
        self
    }

    /// `Values`: list of strings, 1 to 50 items. Required.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

choice! {
    /// `AttributeDimensionType` of `AWS::CustomerProfiles::SegmentDefinition`.
    AttributeDimensionType
    INCLUSIVE "INCLUSIVE"
    EXCLUSIVE "EXCLUSIVE"
    CONTAINS "CONTAINS"
    BEGINS_WITH "BEGINS_WITH"
    ENDS_WITH "ENDS_WITH"
    BEFORE "BEFORE"
    AFTER "AFTER"
    BETWEEN "BETWEEN"
    NOT_BETWEEN "NOT_BETWEEN"
    ON "ON"
    GREATER_THAN "GREATER_THAN"
    LESS_THAN "LESS_THAN"
    GREATER_THAN_OR_EQUAL "GREATER_THAN_OR_EQUAL"
    LESS_THAN_OR_EQUAL "LESS_THAN_OR_EQUAL"
    EQUAL "EQUAL"
}

/// `CalculatedAttributeDimension` of `AWS::CustomerProfiles::SegmentDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct CalculatedAttributeDimension(Properties);

properties! { CalculatedAttributeDimension }

impl CalculatedAttributeDimension {
    /// `ConditionOverrides`: `ConditionOverrides`.
    #[track_caller]
    pub fn condition_overrides(mut self, value: impl IntoValue<ConditionOverrides>) -> Self {
        self.0.set("ConditionOverrides", value);
        self
    }

    /// `DimensionType`: `AttributeDimensionType`. Required.
    #[track_caller]
    pub fn dimension_type(mut self, value: impl IntoValue<AttributeDimensionType>) -> Self {
        self.0.set("DimensionType", value);
        self
    }

    /// `Values`: list of strings, 1 to 50 items. Required.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

/// `ConditionOverrides` of `AWS::CustomerProfiles::SegmentDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConditionOverrides(Properties);

properties! { ConditionOverrides }

impl ConditionOverrides {
    /// `Range`: `RangeOverride`.
    #[track_caller]
    pub fn range(mut self, value: impl IntoValue<RangeOverride>) -> Self {
        self.0.set("Range", value);
        self
    }
}

/// `DateDimension` of `AWS::CustomerProfiles::SegmentDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct DateDimension(Properties);

properties! { DateDimension }

impl DateDimension {
    /// `DimensionType`: `DateDimensionType`. Required.
    #[track_caller]
    pub fn dimension_type(mut self, value: impl IntoValue<DateDimensionType>) -> Self {
        self.0.set("DimensionType", value);
        self
    }

    /// `Values`: list of strings, 1 to 50 items. Required.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

choice! {
    /// `DateDimensionType` of `AWS::CustomerProfiles::SegmentDefinition`.
    DateDimensionType
    BEFORE "BEFORE"
    AFTER "AFTER"
    BETWEEN "BETWEEN"
    NOT_BETWEEN "NOT_BETWEEN"
    ON "ON"
}

/// `Dimension` of `AWS::CustomerProfiles::SegmentDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct Dimension(Properties);

properties! { Dimension }

impl Dimension {
    /// `CalculatedAttributes`: map of `CalculatedAttributeDimension`.
    #[track_caller]
    pub fn calculated_attributes(
        mut self,
        value: impl IntoValue<MapOf<CalculatedAttributeDimension>>,
    ) -> Self {
        self.0.set("CalculatedAttributes", value);
        self
    }

    /// `ProfileAttributes`: `ProfileAttributes`.
    #[track_caller]
    pub fn profile_attributes(mut self, value: impl IntoValue<ProfileAttributes>) -> Self {
        self.0.set("ProfileAttributes", value);
        self
    }
}

/// `ExtraLengthValueProfileDimension` of `AWS::CustomerProfiles::SegmentDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct ExtraLengthValueProfileDimension(Properties);

properties! { ExtraLengthValueProfileDimension }

impl ExtraLengthValueProfileDimension {
    /// `DimensionType`: `StringDimensionType`. Required.
    #[track_caller]
    pub fn dimension_type(mut self, value: impl IntoValue<StringDimensionType>) -> Self {
        self.0.set("DimensionType", value);
        self
    }

    /// `Values`: list of strings, 1 to 50 items. Required.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

/// `Group` of `AWS::CustomerProfiles::SegmentDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct Group(Properties);

properties! { Group }

impl Group {
    /// `Dimensions`: list of `Dimension`.
    #[track_caller]
    pub fn dimensions(mut self, value: impl IntoValue<ListOf<Dimension>>) -> Self {
        self.0.set("Dimensions", value);
        self
    }

    /// `SourceSegments`: list of `SourceSegment`.
    #[track_caller]
    pub fn source_segments(mut self, value: impl IntoValue<ListOf<SourceSegment>>) -> Self {
        self.0.set("SourceSegments", value);
        self
    }

    /// `SourceType`: `IncludeOptions`.
    #[track_caller]
    pub fn source_type(mut self, value: impl IntoValue<IncludeOptions>) -> Self {
        self.0.set("SourceType", value);
        self
    }

    /// `Type`: `IncludeOptions`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<IncludeOptions>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `IncludeOptions` of `AWS::CustomerProfiles::SegmentDefinition`.
    IncludeOptions
    ALL "ALL"
    ANY "ANY"
    NONE "NONE"
}

/// `ProfileAttributes` of `AWS::CustomerProfiles::SegmentDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProfileAttributes(Properties);

properties! { ProfileAttributes }

impl ProfileAttributes {
    /// `AccountNumber`: `ProfileDimension`.
    #[track_caller]
    pub fn account_number(mut self, value: impl IntoValue<ProfileDimension>) -> Self {
        self.0.set("AccountNumber", value);
        self
    }

    /// `AdditionalInformation`: `ExtraLengthValueProfileDimension`.
    #[track_caller]
    pub fn additional_information(
        mut self,
        value: impl IntoValue<ExtraLengthValueProfileDimension>,
    ) -> Self {
        self.0.set("AdditionalInformation", value);
        self
    }

    /// `Address`: `AddressDimension`.
    #[track_caller]
    pub fn address(mut self, value: impl IntoValue<AddressDimension>) -> Self {
        self.0.set("Address", value);
        self
    }

    /// `Attributes`: map of `AttributeDimension`.
    #[track_caller]
    pub fn attributes(mut self, value: impl IntoValue<MapOf<AttributeDimension>>) -> Self {
        self.0.set("Attributes", value);
        self
    }

    /// `BillingAddress`: `AddressDimension`.
    #[track_caller]
    pub fn billing_address(mut self, value: impl IntoValue<AddressDimension>) -> Self {
        self.0.set("BillingAddress", value);
        self
    }

    /// `BirthDate`: `DateDimension`.
    #[track_caller]
    pub fn birth_date(mut self, value: impl IntoValue<DateDimension>) -> Self {
        self.0.set("BirthDate", value);
        self
    }

    /// `BusinessEmailAddress`: `ProfileDimension`.
    #[track_caller]
    pub fn business_email_address(mut self, value: impl IntoValue<ProfileDimension>) -> Self {
        self.0.set("BusinessEmailAddress", value);
        self
    }

    /// `BusinessName`: `ProfileDimension`.
    #[track_caller]
    pub fn business_name(mut self, value: impl IntoValue<ProfileDimension>) -> Self {
        self.0.set("BusinessName", value);
        self
    }

    /// `BusinessPhoneNumber`: `ProfileDimension`.
    #[track_caller]
    pub fn business_phone_number(mut self, value: impl IntoValue<ProfileDimension>) -> Self {
        self.0.set("BusinessPhoneNumber", value);
        self
    }

    /// `EmailAddress`: `ProfileDimension`.
    #[track_caller]
    pub fn email_address(mut self, value: impl IntoValue<ProfileDimension>) -> Self {
        self.0.set("EmailAddress", value);
        self
    }

    /// `FirstName`: `ProfileDimension`.
    #[track_caller]
    pub fn first_name(mut self, value: impl IntoValue<ProfileDimension>) -> Self {
        self.0.set("FirstName", value);
        self
    }

    /// `GenderString`: `ProfileDimension`.
    #[track_caller]
    pub fn gender_string(mut self, value: impl IntoValue<ProfileDimension>) -> Self {
        self.0.set("GenderString", value);
        self
    }

    /// `HomePhoneNumber`: `ProfileDimension`.
    #[track_caller]
    pub fn home_phone_number(mut self, value: impl IntoValue<ProfileDimension>) -> Self {
        self.0.set("HomePhoneNumber", value);
        self
    }

    /// `LastName`: `ProfileDimension`.
    #[track_caller]
    pub fn last_name(mut self, value: impl IntoValue<ProfileDimension>) -> Self {
        self.0.set("LastName", value);
        self
    }

    /// `MailingAddress`: `AddressDimension`.
    #[track_caller]
    pub fn mailing_address(mut self, value: impl IntoValue<AddressDimension>) -> Self {
        self.0.set("MailingAddress", value);
        self
    }

    /// `MiddleName`: `ProfileDimension`.
    #[track_caller]
    pub fn middle_name(mut self, value: impl IntoValue<ProfileDimension>) -> Self {
        self.0.set("MiddleName", value);
        self
    }

    /// `MobilePhoneNumber`: `ProfileDimension`.
    #[track_caller]
    pub fn mobile_phone_number(mut self, value: impl IntoValue<ProfileDimension>) -> Self {
        self.0.set("MobilePhoneNumber", value);
        self
    }

    /// `PartyTypeString`: `ProfileDimension`.
    #[track_caller]
    pub fn party_type_string(mut self, value: impl IntoValue<ProfileDimension>) -> Self {
        self.0.set("PartyTypeString", value);
        self
    }

    /// `PersonalEmailAddress`: `ProfileDimension`.
    #[track_caller]
    pub fn personal_email_address(mut self, value: impl IntoValue<ProfileDimension>) -> Self {
        self.0.set("PersonalEmailAddress", value);
        self
    }

    /// `PhoneNumber`: `ProfileDimension`.
    #[track_caller]
    pub fn phone_number(mut self, value: impl IntoValue<ProfileDimension>) -> Self {
        self.0.set("PhoneNumber", value);
        self
    }

    /// `ProfileType`: `ProfileTypeDimension`.
    #[track_caller]
    pub fn profile_type(mut self, value: impl IntoValue<ProfileTypeDimension>) -> Self {
        self.0.set("ProfileType", value);
        self
    }

    /// `ShippingAddress`: `AddressDimension`.
    #[track_caller]
    pub fn shipping_address(mut self, value: impl IntoValue<AddressDimension>) -> Self {
        self.0.set("ShippingAddress", value);
        self
    }
}

/// `ProfileDimension` of `AWS::CustomerProfiles::SegmentDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProfileDimension(Properties);

properties! { ProfileDimension }

impl ProfileDimension {
    /// `DimensionType`: `StringDimensionType`. Required.
    #[track_caller]
    pub fn dimension_type(mut self, value: impl IntoValue<StringDimensionType>) -> Self {
        self.0.set("DimensionType", value);
        self
    }

    /// `Values`: list of strings, 1 to 50 items. Required.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

choice! {
    /// `ProfileType` of `AWS::CustomerProfiles::SegmentDefinition`.
    ProfileType
    ACCOUNT_PROFILE "ACCOUNT_PROFILE"
    PROFILE "PROFILE"
}

/// `ProfileTypeDimension` of `AWS::CustomerProfiles::SegmentDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProfileTypeDimension(Properties);

properties! { ProfileTypeDimension }

impl ProfileTypeDimension {
    /// `DimensionType`: `ProfileTypeDimensionType`. Required.
    #[track_caller]
    pub fn dimension_type(mut self, value: impl IntoValue<ProfileTypeDimensionType>) -> Self {
        self.0.set("DimensionType", value);
        self
    }

    /// `Values`: list of `ProfileType`, 1 item. Required.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<ProfileType>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

choice! {
    /// `ProfileTypeDimensionType` of `AWS::CustomerProfiles::SegmentDefinition`.
    ProfileTypeDimensionType
    INCLUSIVE "INCLUSIVE"
    EXCLUSIVE "EXCLUSIVE"
}

/// `RangeOverride` of `AWS::CustomerProfiles::SegmentDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct RangeOverride(Properties);

properties! { RangeOverride }

impl RangeOverride {
    /// `End`: integer, -2147483648 to 2147483647.
    #[track_caller]
    pub fn end(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("End", value);
        self
    }

    /// `Start`: integer, -2147483648 to 2147483647. Required.
    #[track_caller]
    pub fn start(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Start", value);
        self
    }

    /// `Unit`: `RangeOverrideUnit`. Required.
    #[track_caller]
    pub fn unit(mut self, value: impl IntoValue<RangeOverrideUnit>) -> Self {
        self.0.set("Unit", value);
        self
    }
}

choice! {
    /// `RangeOverrideUnit` of `AWS::CustomerProfiles::SegmentDefinition`.
    RangeOverrideUnit
    DAYS "DAYS"
}

/// `SegmentGroup` of `AWS::CustomerProfiles::SegmentDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct SegmentGroup(Properties);

properties! { SegmentGroup }

impl SegmentGroup {
    /// `Groups`: list of `Group`.
    #[track_caller]
    pub fn groups(mut self, value: impl IntoValue<ListOf<Group>>) -> Self {
        self.0.set("Groups", value);
        self
    }

    /// `Include`: `IncludeOptions`.
    #[track_caller]
    pub fn include(mut self, value: impl IntoValue<IncludeOptions>) -> Self {
        self.0.set("Include", value);
        self
    }
}

/// `SegmentSort` of `AWS::CustomerProfiles::SegmentDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct SegmentSort(Properties);

properties! { SegmentSort }

impl SegmentSort {
    /// `Attributes`: list of `SortAttribute`, 1 to 10 items. Required.
    #[track_caller]
    pub fn attributes(mut self, value: impl IntoValue<ListOf<SortAttribute>>) -> Self {
        self.0.set("Attributes", value);
        self
    }
}

choice! {
    /// `SegmentSortDataType` of `AWS::CustomerProfiles::SegmentDefinition`.
    SegmentSortDataType
    STRING "STRING"
    NUMBER "NUMBER"
    DATE "DATE"
}

choice! {
    /// `SegmentSortOrder` of `AWS::CustomerProfiles::SegmentDefinition`.
    SegmentSortOrder
    ASC "ASC"
    DESC "DESC"
}

/// `SortAttribute` of `AWS::CustomerProfiles::SegmentDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct SortAttribute(Properties);

properties! { SortAttribute }

impl SortAttribute {
    /// `DataType`: `SegmentSortDataType`.
    #[track_caller]
    pub fn data_type(mut self, value: impl IntoValue<SegmentSortDataType>) -> Self {
        self.0.set("DataType", value);
        self
    }

    /// `Name`: string, 1 to 255 characters, pattern `^[a-zA-Z0-9_.-]+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Order`: `SegmentSortOrder`. Required.
    #[track_caller]
    pub fn order(mut self, value: impl IntoValue<SegmentSortOrder>) -> Self {
        self.0.set("Order", value);
        self
    }

    /// `Type`: `SortAttributeType`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<SortAttributeType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `SortAttributeType` of `AWS::CustomerProfiles::SegmentDefinition`.
    SortAttributeType
    PROFILE "PROFILE"
    CALCULATED "CALCULATED"
}

/// `SourceSegment` of `AWS::CustomerProfiles::SegmentDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct SourceSegment(Properties);

properties! { SourceSegment }

impl SourceSegment {
    /// `SegmentDefinitionName`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9_-]+$`.
    #[track_caller]
    pub fn segment_definition_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SegmentDefinitionName", value);
        self
    }
}

choice! {
    /// `StringDimensionType` of `AWS::CustomerProfiles::SegmentDefinition`.
    StringDimensionType
    INCLUSIVE "INCLUSIVE"
    EXCLUSIVE "EXCLUSIVE"
    CONTAINS "CONTAINS"
    BEGINS_WITH "BEGINS_WITH"
    ENDS_WITH "ENDS_WITH"
}

/// `Tag` of `AWS::CustomerProfiles::SegmentDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:)[a-zA-Z+-=._:/]+$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

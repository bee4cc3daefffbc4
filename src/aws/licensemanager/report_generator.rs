// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::LicenseManager::ReportGenerator` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::LicenseManager::ReportGenerator`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanager-reportgenerator.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ReportGenerator(Body);

resource! { ReportGenerator "AWS::LicenseManager::ReportGenerator" }

impl ReportGenerator {
    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `ReportContext`: `ReportContext`. Required.
    #[track_caller]
    pub fn report_context(mut self, value: impl IntoValue<ReportContext>) -> Self {
        self.0.set("ReportContext", value);
        self
    }

    /// `ReportFrequency`: `ReportFrequency`. Required.
    #[track_caller]
    pub fn report_frequency(mut self, value: impl IntoValue<ReportFrequency>) -> Self {
        self.0.set("ReportFrequency", value);
        self
    }

    /// `ReportGeneratorName`: string, 1 to 100 characters. Required.
    #[track_caller]
    pub fn report_generator_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ReportGeneratorName", value);
        self
    }

    /// `ReportType`: list of `ReportTypeItem`. Required.
    #[track_caller]
    pub fn report_type(mut self, value: impl IntoValue<ListOf<ReportTypeItem>>) -> Self {
        self.0.set("ReportType", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<ReportGenerator> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreateTime`
    #[inline]
    pub fn create_time(&self) -> Value<String> {
        self.attribute("CreateTime")
    }

    /// `ReportCreatorAccount`
    #[inline]
    pub fn report_creator_account(&self) -> Value<String> {
        self.attribute("ReportCreatorAccount")
    }

    /// `S3Location`
    #[inline]
    pub fn s3_location(&self) -> Value<Node> {
        self.attribute("S3Location")
    }
}

/// `ReportContext` of `AWS::LicenseManager::ReportGenerator`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReportContext(Properties);

properties! { ReportContext }

impl ReportContext {
    /// `LicenseAssetGroupArns`: list of strings.
    #[track_caller]
    pub fn license_asset_group_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("LicenseAssetGroupArns", value);
        self
    }

    /// `LicenseConfigurationArns`: list of strings.
    #[track_caller]
    pub fn license_configuration_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("LicenseConfigurationArns", value);
        self
    }

    /// `ReportEndDate`: string (date-time).
    #[track_caller]
    pub fn report_end_date(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ReportEndDate", value);
        self
    }

    /// `ReportStartDate`: string (date-time).
    #[track_caller]
    pub fn report_start_date(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ReportStartDate", value);
        self
    }
}

/// `ReportFrequency` of `AWS::LicenseManager::ReportGenerator`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReportFrequency(Properties);

properties! { ReportFrequency }

impl ReportFrequency {
    /// `Period`: `ReportFrequencyPeriod`.
    #[track_caller]
    pub fn period(mut self, value: impl IntoValue<ReportFrequencyPeriod>) -> Self {
        self.0.set("Period", value);
        self
    }

    /// `Value`: integer.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `ReportFrequencyPeriod` of `AWS::LicenseManager::ReportGenerator`.
    ReportFrequencyPeriod
    DAY "DAY"
    WEEK "WEEK"
    MONTH "MONTH"
    ONE_TIME "ONE_TIME"
}

choice! {
    /// `ReportTypeItem` of `AWS::LicenseManager::ReportGenerator`.
    ReportTypeItem
    LICENSE_CONFIGURATION_SUMMARY_REPORT "LicenseConfigurationSummaryReport"
    LICENSE_CONFIGURATION_USAGE_REPORT "LicenseConfigurationUsageReport"
    LICENSE_ASSET_GROUP_USAGE_REPORT "LicenseAssetGroupUsageReport"
}

/// `Tag` of `AWS::LicenseManager::ReportGenerator`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Backup::ReportPlan` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Backup::ReportPlan`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-reportplan.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ReportPlan(Body);

resource! { ReportPlan "AWS::Backup::ReportPlan" }

impl ReportPlan {
    /// `ReportDeliveryChannel`: `ReportDeliveryChannel`. Required.
    #[track_caller]
    pub fn report_delivery_channel(mut self, value: impl IntoValue<ReportDeliveryChannel>) -> Self {
        self.0.set("ReportDeliveryChannel", value);
        self
    }

    /// `ReportPlanDescription`: string, at most 1024 characters, pattern `.*\S.*`.
    #[track_caller]
    pub fn report_plan_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ReportPlanDescription", value);
        self
    }

    /// `ReportPlanName`: string, 1 to 256 characters, pattern `[a-zA-Z][_a-zA-Z0-9]*`. A change replaces the resource.
    #[track_caller]
    pub fn report_plan_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ReportPlanName", value);
        self
    }

    /// `ReportPlanTags`: list of `Tag`.
    #[track_caller]
    pub fn report_plan_tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("ReportPlanTags", value);
        self
    }

    /// `ReportSetting`: `ReportSetting`. Required.
    #[track_caller]
    pub fn report_setting(mut self, value: impl IntoValue<ReportSetting>) -> Self {
        self.0.set("ReportSetting", value);
        self
    }
}

impl Handle<ReportPlan> {
    /// `ReportPlanArn`
    #[inline]
    pub fn report_plan_arn(&self) -> Value<String> {
        self.attribute("ReportPlanArn")
    }
}

/// `ReportDeliveryChannel` of `AWS::Backup::ReportPlan`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReportDeliveryChannel(Properties);

properties! { ReportDeliveryChannel }

impl ReportDeliveryChannel {
    /// `Formats`: list of strings.
    #[track_caller]
    pub fn formats(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Formats", value);
        self
    }

    /// `S3BucketName`: `S3BucketName`. Required.
    #[track_caller]
    pub fn s3_bucket_name(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("S3BucketName", value);
        self
    }

    /// `S3KeyPrefix`: string.
    #[track_caller]
    pub fn s3_key_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3KeyPrefix", value);
        self
    }
}

/// `ReportSetting` of `AWS::Backup::ReportPlan`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReportSetting(Properties);

properties! { ReportSetting }

impl ReportSetting {
    /// `Accounts`: list of strings.
    #[track_caller]
    pub fn accounts(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Accounts", value);
        self
    }

    /// `FrameworkArns`: list of strings.
    #[track_caller]
    pub fn framework_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("FrameworkArns", value);
        self
    }

    /// `OrganizationUnits`: list of strings.
    #[track_caller]
    pub fn organization_units(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("OrganizationUnits", value);
        self
    }

    /// `Regions`: list of strings.
    #[track_caller]
    pub fn regions(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Regions", value);
        self
    }

    /// `ReportTemplate`: string. Required.
    #[track_caller]
    pub fn report_template(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ReportTemplate", value);
        self
    }
}

/// `Tag` of `AWS::Backup::ReportPlan`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

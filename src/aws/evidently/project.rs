// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Evidently::Project` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Evidently::Project`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-evidently-project.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Project(Body);

resource! { Project "AWS::Evidently::Project" }

impl Project {
    /// `AppConfigResource`: `AppConfigResourceObject`.
    #[track_caller]
    pub fn app_config_resource(mut self, value: impl IntoValue<AppConfigResourceObject>) -> Self {
        self.0.set("AppConfigResource", value);
        self
    }

    /// `DataDelivery`: `DataDeliveryObject`.
    #[track_caller]
    pub fn data_delivery(mut self, value: impl IntoValue<DataDeliveryObject>) -> Self {
        self.0.set("DataDelivery", value);
        self
    }

    /// `Description`: string, at most 160 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, 1 to 127 characters, pattern `[-a-zA-Z0-9._]*`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Project> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `AppConfigResourceObject` of `AWS::Evidently::Project`.
#[derive(Clone, Default)]
#[must_use]
pub struct AppConfigResourceObject(Properties);

properties! { AppConfigResourceObject }

impl AppConfigResourceObject {
    /// `ApplicationId`: string, pattern `[a-z0-9]{4,7}`. Required.
    #[track_caller]
    pub fn application_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApplicationId", value);
        self
    }

    /// `EnvironmentId`: string, pattern `[a-z0-9]{4,7}`. Required.
    #[track_caller]
    pub fn environment_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EnvironmentId", value);
        self
    }
}

/// `DataDeliveryObject` of `AWS::Evidently::Project`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataDeliveryObject(Properties);

properties! { DataDeliveryObject }

impl DataDeliveryObject {
    /// `LogGroup`: string, 1 to 512 characters, pattern `^[-a-zA-Z0-9._/]+$`.
    #[track_caller]
    pub fn log_group(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogGroup", value);
        self
    }

    /// `S3`: `S3Destination`.
    #[track_caller]
    pub fn s3(mut self, value: impl IntoValue<S3Destination>) -> Self {
        self.0.set("S3", value);
        self
    }
}

/// `S3Destination` of `AWS::Evidently::Project`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3Destination(Properties);

properties! { S3Destination }

impl S3Destination {
    /// `BucketName`: `S3BucketName`, 3 to 63 characters, pattern `^[a-z0-9][-a-z0-9]*[a-z0-9]$`. Required.
    #[track_caller]
    pub fn bucket_name(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("BucketName", value);
        self
    }

    /// `Prefix`: string, 1 to 1024 characters, pattern `^[-a-zA-Z0-9!_.*'()/]*$`.
    #[track_caller]
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Prefix", value);
        self
    }
}

/// `Tag` of `AWS::Evidently::Project`.
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

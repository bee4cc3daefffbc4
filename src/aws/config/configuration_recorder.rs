// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Config::ConfigurationRecorder` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Config::ConfigurationRecorder`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-configurationrecorder.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ConfigurationRecorder(Body);

resource! { ConfigurationRecorder "AWS::Config::ConfigurationRecorder" }

impl ConfigurationRecorder {
    /// `Name`: string. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `RecordingGroup`: `RecordingGroup`.
    #[track_caller]
    pub fn recording_group(mut self, value: impl IntoValue<RecordingGroup>) -> Self {
        self.0.set("RecordingGroup", value);
        self
    }

    /// `RecordingMode`: `RecordingMode`.
    #[track_caller]
    pub fn recording_mode(mut self, value: impl IntoValue<RecordingMode>) -> Self {
        self.0.set("RecordingMode", value);
        self
    }

    /// `RoleARN`: `IamRoleArn`, pattern `arn:(aws|aws-cn|aws-us-gov):iam::[0-9]*:(role)\/.*`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleARN", value);
        self
    }

    /// `StartedOnCreate`: boolean, default true. A change replaces the resource.
    #[track_caller]
    pub fn started_on_create(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("StartedOnCreate", value);
        self
    }
}

impl Handle<ConfigurationRecorder> {
    /// `ResourceARN`
    #[inline]
    pub fn resource_arn(&self) -> Value<String> {
        self.attribute("ResourceARN")
    }
}

/// `ExclusionByResourceTypes` of `AWS::Config::ConfigurationRecorder`.
#[derive(Clone, Default)]
#[must_use]
pub struct ExclusionByResourceTypes(Properties);

properties! { ExclusionByResourceTypes }

impl ExclusionByResourceTypes {
    /// `ResourceTypes`: list of strings. Required.
    #[track_caller]
    pub fn resource_types(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ResourceTypes", value);
        self
    }
}

/// `RecordingGroup` of `AWS::Config::ConfigurationRecorder`.
#[derive(Clone, Default)]
#[must_use]
pub struct RecordingGroup(Properties);

properties! { RecordingGroup }

impl RecordingGroup {
    /// `AllSupported`: boolean.
    #[track_caller]
    pub fn all_supported(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AllSupported", value);
        self
    }

    /// `ExclusionByResourceTypes`: `ExclusionByResourceTypes`.
    #[track_caller]
    pub fn exclusion_by_resource_types(
        mut self,
        value: impl IntoValue<ExclusionByResourceTypes>,
    ) -> Self {
        self.0.set("ExclusionByResourceTypes", value);
        self
    }

    /// `IncludeGlobalResourceTypes`: boolean.
    #[track_caller]
    pub fn include_global_resource_types(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IncludeGlobalResourceTypes", value);
        self
    }

    /// `RecordingStrategy`: `RecordingStrategy`.
    #[track_caller]
    pub fn recording_strategy(mut self, value: impl IntoValue<RecordingStrategy>) -> Self {
        self.0.set("RecordingStrategy", value);
        self
    }

    /// `ResourceTypes`: list of strings.
    #[track_caller]
    pub fn resource_types(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ResourceTypes", value);
        self
    }
}

/// `RecordingMode` of `AWS::Config::ConfigurationRecorder`.
#[derive(Clone, Default)]
#[must_use]
pub struct RecordingMode(Properties);

properties! { RecordingMode }

impl RecordingMode {
    /// `RecordingFrequency`: string. Required.
    #[track_caller]
    pub fn recording_frequency(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RecordingFrequency", value);
        self
    }

    /// `RecordingModeOverrides`: list of `RecordingModeOverride`.
    #[track_caller]
    pub fn recording_mode_overrides(
        mut self,
        value: impl IntoValue<ListOf<RecordingModeOverride>>,
    ) -> Self {
        self.0.set("RecordingModeOverrides", value);
        self
    }
}

/// `RecordingModeOverride` of `AWS::Config::ConfigurationRecorder`.
#[derive(Clone, Default)]
#[must_use]
pub struct RecordingModeOverride(Properties);

properties! { RecordingModeOverride }

impl RecordingModeOverride {
    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `RecordingFrequency`: string. Required.
    #[track_caller]
    pub fn recording_frequency(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RecordingFrequency", value);
        self
    }

    /// `ResourceTypes`: list of strings. Required.
    #[track_caller]
    pub fn resource_types(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ResourceTypes", value);
        self
    }
}

/// `RecordingStrategy` of `AWS::Config::ConfigurationRecorder`.
#[derive(Clone, Default)]
#[must_use]
pub struct RecordingStrategy(Properties);

properties! { RecordingStrategy }

impl RecordingStrategy {
    /// `UseOnly`: string. Required.
    #[track_caller]
    pub fn use_only(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UseOnly", value);
        self
    }
}

// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AppConfig::Environment` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::AppConfig::Environment`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-environment.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Environment(Body);

resource! { Environment "AWS::AppConfig::Environment" }

impl Environment {
    /// `ApplicationId`: string, pattern `[a-z0-9]{4,7}`. Required. A change replaces the resource.
    #[track_caller]
    pub fn application_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApplicationId", value);
        self
    }

    /// `DeletionProtectionCheck`: `DeletionProtectionCheck`.
    #[track_caller]
    pub fn deletion_protection_check(
        mut self,
        value: impl IntoValue<DeletionProtectionCheck>,
    ) -> Self {
        self.0.set("DeletionProtectionCheck", value);
        self
    }

    /// `Description`: string, at most 1024 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Monitors`: list of `Monitor`, at most 5 items.
    #[track_caller]
    pub fn monitors(mut self, value: impl IntoValue<ListOf<Monitor>>) -> Self {
        self.0.set("Monitors", value);
        self
    }

    /// `Name`: string, 1 to 64 characters. Required.
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

impl Handle<Environment> {
    /// `EnvironmentId`
    #[inline]
    pub fn environment_id(&self) -> Value<String> {
        self.attribute("EnvironmentId")
    }
}

choice! {
    /// `DeletionProtectionCheck` of `AWS::AppConfig::Environment`.
    DeletionProtectionCheck
    ACCOUNT_DEFAULT "ACCOUNT_DEFAULT"
    APPLY "APPLY"
    BYPASS "BYPASS"
}

/// `Monitor` of `AWS::AppConfig::Environment`.
#[derive(Clone, Default)]
#[must_use]
pub struct Monitor(Properties);

properties! { Monitor }

impl Monitor {
    /// `AlarmArn`: string, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn alarm_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AlarmArn", value);
        self
    }

    /// `AlarmRoleArn`: `IamRoleArn`, 20 to 2048 characters.
    #[track_caller]
    pub fn alarm_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("AlarmRoleArn", value);
        self
    }
}

/// `Tag` of `AWS::AppConfig::Environment`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters. Required.
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

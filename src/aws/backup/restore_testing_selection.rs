// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Backup::RestoreTestingSelection` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;

/// `AWS::Backup::RestoreTestingSelection`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-restoretestingselection.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct RestoreTestingSelection(Body);

resource! { RestoreTestingSelection "AWS::Backup::RestoreTestingSelection" }

impl RestoreTestingSelection {
    /// `IamRoleArn`: `IamRoleArn`. Required.
    #[track_caller]
    pub fn iam_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("IamRoleArn", value);
        self
    }

    /// `ProtectedResourceArns`: list of strings.
    #[track_caller]
    pub fn protected_resource_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ProtectedResourceArns", value);
        self
    }

    /// `ProtectedResourceConditions`: `ProtectedResourceConditions`.
    #[track_caller]
    pub fn protected_resource_conditions(
        mut self,
        value: impl IntoValue<ProtectedResourceConditions>,
    ) -> Self {
        self.0.set("ProtectedResourceConditions", value);
        self
    }

    /// `ProtectedResourceType`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn protected_resource_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProtectedResourceType", value);
        self
    }

    /// `RestoreMetadataOverrides`: map of strings.
    #[track_caller]
    pub fn restore_metadata_overrides(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("RestoreMetadataOverrides", value);
        self
    }

    /// `RestoreTestingPlanName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn restore_testing_plan_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RestoreTestingPlanName", value);
        self
    }

    /// `RestoreTestingSelectionName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn restore_testing_selection_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RestoreTestingSelectionName", value);
        self
    }

    /// `ValidationWindowHours`: integer.
    #[track_caller]
    pub fn validation_window_hours(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ValidationWindowHours", value);
        self
    }
}

/// `KeyValue` of `AWS::Backup::RestoreTestingSelection`.
#[derive(Clone, Default)]
#[must_use]
pub struct KeyValue(Properties);

properties! { KeyValue }

impl KeyValue {
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

/// `ProtectedResourceConditions` of `AWS::Backup::RestoreTestingSelection`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProtectedResourceConditions(Properties);

properties! { ProtectedResourceConditions }

impl ProtectedResourceConditions {
    /// `StringEquals`: list of `KeyValue`.
    #[track_caller]
    pub fn string_equals(mut self, value: impl IntoValue<ListOf<KeyValue>>) -> Self {
        self.0.set("StringEquals", value);
        self
    }

    /// `StringNotEquals`: list of `KeyValue`.
    #[track_caller]
    pub fn string_not_equals(mut self, value: impl IntoValue<ListOf<KeyValue>>) -> Self {
        self.0.set("StringNotEquals", value);
        self
    }
}

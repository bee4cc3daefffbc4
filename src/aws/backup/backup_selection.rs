// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Backup::BackupSelection` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::Backup::BackupSelection`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-backupselection.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct BackupSelection(Body);

resource! { BackupSelection "AWS::Backup::BackupSelection" }

impl BackupSelection {
    /// `BackupPlanId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn backup_plan_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BackupPlanId", value);
        self
    }

    /// `BackupSelection`: `BackupSelectionResourceType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn backup_selection(mut self, value: impl IntoValue<BackupSelectionResourceType>) -> Self {
        self.0.set("BackupSelection", value);
        self
    }
}

impl Handle<BackupSelection> {
    /// `BackupPlanId`
    #[inline]
    pub fn backup_plan_id(&self) -> Value<String> {
        self.attribute("BackupPlanId")
    }

    /// `BackupSelection.Conditions.StringEquals`
    #[inline]
    pub fn backup_selection_conditions_string_equals(&self) -> Value<Node> {
        self.attribute("BackupSelection.Conditions.StringEquals")
    }

    /// `BackupSelection.Conditions.StringLike`
    #[inline]
    pub fn backup_selection_conditions_string_like(&self) -> Value<Node> {
        self.attribute("BackupSelection.Conditions.StringLike")
    }

    /// `BackupSelection.Conditions.StringNotEquals`
    #[inline]
    pub fn backup_selection_conditions_string_not_equals(&self) -> Value<Node> {
        self.attribute("BackupSelection.Conditions.StringNotEquals")
    }

    /// `BackupSelection.Conditions.StringNotLike`
    #[inline]
    pub fn backup_selection_conditions_string_not_like(&self) -> Value<Node> {
        self.attribute("BackupSelection.Conditions.StringNotLike")
    }

    /// `BackupSelection.IamRoleArn`
    #[inline]
    pub fn backup_selection_iam_role_arn(&self) -> Value<format::IamRoleArn> {
        self.attribute("BackupSelection.IamRoleArn")
    }

    /// `BackupSelection.ListOfTags`
    #[inline]
    pub fn backup_selection_list_of_tags(&self) -> Value<Node> {
        self.attribute("BackupSelection.ListOfTags")
    }

    /// `BackupSelection.NotResources`
    #[inline]
    pub fn backup_selection_not_resources(&self) -> Value<Vec<String>> {
        self.attribute("BackupSelection.NotResources")
    }

    /// `BackupSelection.Resources`
    #[inline]
    pub fn backup_selection_resources(&self) -> Value<Vec<String>> {
        self.attribute("BackupSelection.Resources")
    }

    /// `BackupSelection.SelectionName`
    #[inline]
    pub fn backup_selection_selection_name(&self) -> Value<String> {
        self.attribute("BackupSelection.SelectionName")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `SelectionId`
    #[inline]
    pub fn selection_id(&self) -> Value<String> {
        self.attribute("SelectionId")
    }
}

/// `BackupSelectionResourceType` of `AWS::Backup::BackupSelection`.
#[derive(Clone, Default)]
#[must_use]
pub struct BackupSelectionResourceType(Properties);

properties! { BackupSelectionResourceType }

impl BackupSelectionResourceType {
    /// `Conditions`: `BackupSelectionResourceTypeConditions`.
    #[track_caller]
    pub fn conditions(
        mut self,
        value: impl IntoValue<BackupSelectionResourceTypeConditions>,
    ) -> Self {
        self.0.set("Conditions", value);
        self
    }

    /// `IamRoleArn`: `IamRoleArn`. Required.
    #[track_caller]
    pub fn iam_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("IamRoleArn", value);
        self
    }

    /// `ListOfTags`: list of `ConditionResourceType`.
    #[track_caller]
    pub fn list_of_tags(mut self, value: impl IntoValue<ListOf<ConditionResourceType>>) -> Self {
        self.0.set("ListOfTags", value);
        self
    }

    /// `NotResources`: list of strings.
    #[track_caller]
    pub fn not_resources(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("NotResources", value);
        self
    }

    /// `Resources`: list of strings.
    #[track_caller]
    pub fn resources(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Resources", value);
        self
    }

    /// `SelectionName`: string, pattern `^[a-zA-Z0-9\-\_\.\:]+$`. Required.
    #[track_caller]
    pub fn selection_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SelectionName", value);
        self
    }
}

/// `BackupSelectionResourceTypeConditions` of `AWS::Backup::BackupSelection`.
#[derive(Clone, Default)]
#[must_use]
pub struct BackupSelectionResourceTypeConditions(Properties);

properties! { BackupSelectionResourceTypeConditions }

impl BackupSelectionResourceTypeConditions {
    /// `StringEquals`: list of `ConditionParameter`.
    #[track_caller]
    pub fn string_equals(mut self, value: impl IntoValue<ListOf<ConditionParameter>>) -> Self {
        self.0.set("StringEquals", value);
        self
    }

    /// `StringLike`: list of `ConditionParameter`.
    #[track_caller]
    pub fn string_like(mut self, value: impl IntoValue<ListOf<ConditionParameter>>) -> Self {
        self.0.set("StringLike", value);
        self
    }

    /// `StringNotEquals`: list of `ConditionParameter`.
    #[track_caller]
    pub fn string_not_equals(mut self, value: impl IntoValue<ListOf<ConditionParameter>>) -> Self {
        self.0.set("StringNotEquals", value);
        self
    }

    /// `StringNotLike`: list of `ConditionParameter`.
    #[track_caller]
    pub fn string_not_like(mut self, value: impl IntoValue<ListOf<ConditionParameter>>) -> Self {
        self.0.set("StringNotLike", value);
        self
    }
}

/// `ConditionParameter` of `AWS::Backup::BackupSelection`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConditionParameter(Properties);

properties! { ConditionParameter }

impl ConditionParameter {
    /// `ConditionKey`: string.
    #[track_caller]
    pub fn condition_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConditionKey", value);
        self
    }

    /// `ConditionValue`: string.
    #[track_caller]
    pub fn condition_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConditionValue", value);
        self
    }
}

/// `ConditionResourceType` of `AWS::Backup::BackupSelection`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConditionResourceType(Properties);

properties! { ConditionResourceType }

impl ConditionResourceType {
    /// `ConditionKey`: string. Required.
    #[track_caller]
    pub fn condition_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConditionKey", value);
        self
    }

    /// `ConditionType`: string. Required.
    #[track_caller]
    pub fn condition_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConditionType", value);
        self
    }

    /// `ConditionValue`: string. Required.
    #[track_caller]
    pub fn condition_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConditionValue", value);
        self
    }
}

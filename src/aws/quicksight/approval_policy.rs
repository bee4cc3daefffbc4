// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::QuickSight::ApprovalPolicy` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::QuickSight::ApprovalPolicy`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-approvalpolicy.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ApprovalPolicy(Body);

resource! { ApprovalPolicy "AWS::QuickSight::ApprovalPolicy" }

impl ApprovalPolicy {
    /// `Actions`: list of `ActionsItem`, 1 to 10 items. Required.
    #[track_caller]
    pub fn actions(mut self, value: impl IntoValue<ListOf<ActionsItem>>) -> Self {
        self.0.set("Actions", value);
        self
    }

    /// `ApplicableTo`: `ApplicableTo`. Required.
    #[track_caller]
    pub fn applicable_to(mut self, value: impl IntoValue<ApplicableTo>) -> Self {
        self.0.set("ApplicableTo", value);
        self
    }

    /// `ApprovalGroups`: list of strings, at least 1 item. Required.
    #[track_caller]
    pub fn approval_groups(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ApprovalGroups", value);
        self
    }

    /// `AssetTypes`: list of `AssetTypesItem`, at least 1 item. Required.
    #[track_caller]
    pub fn asset_types(mut self, value: impl IntoValue<ListOf<AssetTypesItem>>) -> Self {
        self.0.set("AssetTypes", value);
        self
    }

    /// `Description`: string, at most 1024 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `PolicyId`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9\-_]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn policy_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PolicyId", value);
        self
    }
}

impl Handle<ApprovalPolicy> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `PolicyArn`
    #[inline]
    pub fn policy_arn(&self) -> Value<String> {
        self.attribute("PolicyArn")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

choice! {
    /// `ActionsItem` of `AWS::QuickSight::ApprovalPolicy`.
    ActionsItem
    SHARE "SHARE"
}

/// `ApplicableTo` of `AWS::QuickSight::ApprovalPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct ApplicableTo(Properties);

properties! { ApplicableTo }

impl ApplicableTo {
    /// `GroupArns`: list of strings, at least 1 item.
    #[track_caller]
    pub fn group_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("GroupArns", value);
        self
    }

    /// `Type`: `ApplicableToType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<ApplicableToType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `ApplicableToType` of `AWS::QuickSight::ApprovalPolicy`.
    ApplicableToType
    GROUP "GROUP"
}

choice! {
    /// `AssetTypesItem` of `AWS::QuickSight::ApprovalPolicy`.
    AssetTypesItem
    AGENT "AGENT"
    KNOWLEDGE_BASE "KNOWLEDGE_BASE"
    SPACE "SPACE"
}

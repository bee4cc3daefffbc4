// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MPA::ApprovalTeam` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::MPA::ApprovalTeam`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mpa-approvalteam.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ApprovalTeam(Body);

resource! { ApprovalTeam "AWS::MPA::ApprovalTeam" }

impl ApprovalTeam {
    /// `ApprovalStrategy`: `ApprovalStrategy`. Required.
    #[track_caller]
    pub fn approval_strategy(mut self, value: impl IntoValue<ApprovalStrategy>) -> Self {
        self.0.set("ApprovalStrategy", value);
        self
    }

    /// `Approvers`: list of `Approver`, 1 to 20 items. Required.
    #[track_caller]
    pub fn approvers(mut self, value: impl IntoValue<ListOf<Approver>>) -> Self {
        self.0.set("Approvers", value);
        self
    }

    /// `Description`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, at most 64 characters, pattern `^[a-zA-Z0-9._-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Policies`: list of `Policy`, 1 to 10 items. Required. A change replaces the resource.
    #[track_caller]
    pub fn policies(mut self, value: impl IntoValue<ListOf<Policy>>) -> Self {
        self.0.set("Policies", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<ApprovalTeam> {
    /// `Approvers.*.ApproverId`
    #[inline]
    pub fn approvers_approver_id(&self) -> Value<String> {
        self.attribute("Approvers.*.ApproverId")
    }

    /// `Approvers.*.PrimaryIdentityStatus`
    #[inline]
    pub fn approvers_primary_identity_status(&self) -> Value<String> {
        self.attribute("Approvers.*.PrimaryIdentityStatus")
    }

    /// `Approvers.*.ResponseTime`
    #[inline]
    pub fn approvers_response_time(&self) -> Value<String> {
        self.attribute("Approvers.*.ResponseTime")
    }

    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `LastUpdateTime`
    #[inline]
    pub fn last_update_time(&self) -> Value<String> {
        self.attribute("LastUpdateTime")
    }

    /// `NumberOfApprovers`
    #[inline]
    pub fn number_of_approvers(&self) -> Value<i64> {
        self.attribute("NumberOfApprovers")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `StatusCode`
    #[inline]
    pub fn status_code(&self) -> Value<String> {
        self.attribute("StatusCode")
    }

    /// `StatusMessage`
    #[inline]
    pub fn status_message(&self) -> Value<String> {
        self.attribute("StatusMessage")
    }

    /// `UpdateSessionArn`
    #[inline]
    pub fn update_session_arn(&self) -> Value<String> {
        self.attribute("UpdateSessionArn")
    }

    /// `VersionId`
    #[inline]
    pub fn version_id(&self) -> Value<String> {
        self.attribute("VersionId")
    }
}

/// `ApprovalStrategy` of `AWS::MPA::ApprovalTeam`.
#[derive(Clone, Default)]
#[must_use]
pub struct ApprovalStrategy(Properties);

properties! { ApprovalStrategy }

impl ApprovalStrategy {
    /// `MofN`: `MofNApprovalStrategy`. Required.
    #[track_caller]
    pub fn mof_n(mut self, value: impl IntoValue<MofNApprovalStrategy>) -> Self {
        self.0.set("MofN", value);
        self
    }
}

/// `Approver` of `AWS::MPA::ApprovalTeam`.
#[derive(Clone, Default)]
#[must_use]
pub struct Approver(Properties);

properties! { Approver }

impl Approver {
    /// `PrimaryIdentityId`: string, 1 to 100 characters. Required.
    #[track_caller]
    pub fn primary_identity_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PrimaryIdentityId", value);
        self
    }

    /// `PrimaryIdentitySourceArn`: string, at most 1000 characters. Required.
    #[track_caller]
    pub fn primary_identity_source_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PrimaryIdentitySourceArn", value);
        self
    }
}

/// `MofNApprovalStrategy` of `AWS::MPA::ApprovalTeam`.
#[derive(Clone, Default)]
#[must_use]
pub struct MofNApprovalStrategy(Properties);

properties! { MofNApprovalStrategy }

impl MofNApprovalStrategy {
    /// `MinApprovalsRequired`: integer. Required.
    #[track_caller]
    pub fn min_approvals_required(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinApprovalsRequired", value);
        self
    }
}

/// `Policy` of `AWS::MPA::ApprovalTeam`.
#[derive(Clone, Default)]
#[must_use]
pub struct Policy(Properties);

properties! { Policy }

impl Policy {
    /// `PolicyArn`: string, at most 1224 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn policy_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PolicyArn", value);
        self
    }
}

/// `Tag` of `AWS::MPA::ApprovalTeam`.
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

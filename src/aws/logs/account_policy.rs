// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Logs::AccountPolicy` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Logs::AccountPolicy`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-accountpolicy.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AccountPolicy(Body);

resource! { AccountPolicy "AWS::Logs::AccountPolicy" }

impl AccountPolicy {
    /// `PolicyDocument`: string, 1 to 30720 characters. Required.
    #[track_caller]
    pub fn policy_document(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PolicyDocument", value);
        self
    }

    /// `PolicyName`: string, 1 to 256 characters, pattern `^[^:*]{1,256}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn policy_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PolicyName", value);
        self
    }

    /// `PolicyType`: `PolicyType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn policy_type(mut self, value: impl IntoValue<PolicyType>) -> Self {
        self.0.set("PolicyType", value);
        self
    }

    /// `Scope`: `Scope`.
    #[track_caller]
    pub fn scope(mut self, value: impl IntoValue<Scope>) -> Self {
        self.0.set("Scope", value);
        self
    }

    /// `SelectionCriteria`: string.
    #[track_caller]
    pub fn selection_criteria(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SelectionCriteria", value);
        self
    }
}

impl Handle<AccountPolicy> {
    /// `AccountId`
    #[inline]
    pub fn account_id(&self) -> Value<String> {
        self.attribute("AccountId")
    }
}

choice! {
    /// `PolicyType` of `AWS::Logs::AccountPolicy`.
    PolicyType
    DATA_PROTECTION_POLICY "DATA_PROTECTION_POLICY"
    SUBSCRIPTION_FILTER_POLICY "SUBSCRIPTION_FILTER_POLICY"
    FIELD_INDEX_POLICY "FIELD_INDEX_POLICY"
    TRANSFORMER_POLICY "TRANSFORMER_POLICY"
    METRIC_EXTRACTION_POLICY "METRIC_EXTRACTION_POLICY"
}

choice! {
    /// `Scope` of `AWS::Logs::AccountPolicy`.
    Scope
    ALL "ALL"
}

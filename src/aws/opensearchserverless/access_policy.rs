// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::OpenSearchServerless::AccessPolicy` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};

/// `AWS::OpenSearchServerless::AccessPolicy`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-accesspolicy.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AccessPolicy(Body);

resource! { AccessPolicy "AWS::OpenSearchServerless::AccessPolicy" }

impl AccessPolicy {
    /// `Description`: string, 1 to 1000 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, 3 to 32 characters, pattern `^[a-z][a-z0-9-]{2,31}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Policy`: string, 1 to 20480 characters, pattern `[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]+`. Required.
    #[track_caller]
    pub fn policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Policy", value);
        self
    }

    /// `Type`: `AccessPolicyType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<AccessPolicyType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `AccessPolicyType` of `AWS::OpenSearchServerless::AccessPolicy`.
    AccessPolicyType
    DATA "data"
}

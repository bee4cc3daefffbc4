// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Logs::LogGroup` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Logs::LogGroup`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-loggroup.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct LogGroup(Body);

resource! { LogGroup "AWS::Logs::LogGroup" }

impl LogGroup {
    /// `BearerTokenAuthenticationEnabled`: boolean, default false.
    #[track_caller]
    pub fn bearer_token_authentication_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("BearerTokenAuthenticationEnabled", value);
        self
    }

    /// `DataProtectionPolicy`: object or string.
    #[track_caller]
    pub fn data_protection_policy(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("DataProtectionPolicy", value);
        self
    }

    /// `DeletionProtectionEnabled`: boolean, default false.
    #[track_caller]
    pub fn deletion_protection_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DeletionProtectionEnabled", value);
        self
    }

    /// `FieldIndexPolicies`: list.
    #[track_caller]
    pub fn field_index_policies(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("FieldIndexPolicies", value);
        self
    }

    /// `KmsKeyId`: `KmsKey`, at most 256 characters, pattern `^arn:[a-z0-9-]+:kms:[a-z0-9-]+:\d{12}:(key|alias)/.+\Z`.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `LogGroupClass`: `LogGroupClass`, default `STANDARD`.
    #[track_caller]
    pub fn log_group_class(mut self, value: impl IntoValue<LogGroupClass>) -> Self {
        self.0.set("LogGroupClass", value);
        self
    }

    /// `LogGroupName`: `LogsLogGroupName`, 1 to 512 characters, pattern `^[.\-_/#A-Za-z0-9]{1,512}\Z`. A change replaces the resource.
    #[track_caller]
    pub fn log_group_name(mut self, value: impl IntoValue<format::LogsLogGroupName>) -> Self {
        self.0.set("LogGroupName", value);
        self
    }

    /// `ResourcePolicyDocument`: object.
    #[track_caller]
    pub fn resource_policy_document(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("ResourcePolicyDocument", value);
        self
    }

    /// `RetentionInDays`: integer, one of 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653.
    #[track_caller]
    pub fn retention_in_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RetentionInDays", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<LogGroup> {
    /// `Ref`: `AWS::Logs::LogGroup.Name`
    #[inline]
    pub fn name(&self) -> Value<format::LogsLogGroupName> {
        self.reference().unchecked().into()
    }

    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

choice! {
    /// `LogGroupClass` of `AWS::Logs::LogGroup`.
    LogGroupClass
    STANDARD "STANDARD"
    INFREQUENT_ACCESS "INFREQUENT_ACCESS"
    DELIVERY "DELIVERY"
}

/// `Tag` of `AWS::Logs::LogGroup`.
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

// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Organizations::Policy` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Organizations::Policy`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-organizations-policy.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Policy(Body);

resource! { Policy "AWS::Organizations::Policy" }

impl Policy {
    /// `Content`: object or string, 1 to 1000000 characters, pattern `[\s\S]*`. Required.
    #[track_caller]
    pub fn content(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Content", value);
        self
    }

    /// `Description`: string, at most 512 characters, pattern `[\s\S]*`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, 1 to 128 characters, pattern `[\s\S]*`. Required.
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

    /// `TargetIds`: list of strings.
    #[track_caller]
    pub fn target_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("TargetIds", value);
        self
    }

    /// `Type`: `Type`. Required. A change replaces the resource.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<Type>) -> Self {
        self.0.set("Type", value);
        self
    }
}

impl Handle<Policy> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `AwsManaged`
    #[inline]
    pub fn aws_managed(&self) -> Value<bool> {
        self.attribute("AwsManaged")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `Tag` of `AWS::Organizations::Policy`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `[\s\S]*`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `[\s\S]*`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `Type` of `AWS::Organizations::Policy`.
    Type
    AISERVICES_OPT_OUT_POLICY "AISERVICES_OPT_OUT_POLICY"
    BACKUP_POLICY "BACKUP_POLICY"
    BEDROCK_POLICY "BEDROCK_POLICY"
    CHATBOT_POLICY "CHATBOT_POLICY"
    DECLARATIVE_POLICY_EC2 "DECLARATIVE_POLICY_EC2"
    GUARDDUTY_POLICY "GUARDDUTY_POLICY"
    INSPECTOR_POLICY "INSPECTOR_POLICY"
    NETWORK_SECURITY_DIRECTOR_POLICY "NETWORK_SECURITY_DIRECTOR_POLICY"
    RESOURCE_CONTROL_POLICY "RESOURCE_CONTROL_POLICY"
    S3_POLICY "S3_POLICY"
    SECURITYHUB_POLICY "SECURITYHUB_POLICY"
    SERVICE_CONTROL_POLICY "SERVICE_CONTROL_POLICY"
    TAG_POLICY "TAG_POLICY"
    UPGRADE_ROLLOUT_POLICY "UPGRADE_ROLLOUT_POLICY"
}

// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Bedrock::FlowVersion` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::Bedrock::FlowVersion`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-flowversion.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct FlowVersion(Body);

resource! { FlowVersion "AWS::Bedrock::FlowVersion" }

impl FlowVersion {
    /// `Description`: string, 1 to 200 characters. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `FlowArn`: string, pattern `^arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:flow/[0-9a-zA-Z]{10}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn flow_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FlowArn", value);
        self
    }
}

impl Handle<FlowVersion> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `CustomerEncryptionKeyArn`
    #[inline]
    pub fn customer_encryption_key_arn(&self) -> Value<String> {
        self.attribute("CustomerEncryptionKeyArn")
    }

    /// `Definition`
    #[inline]
    pub fn definition(&self) -> Value<Node> {
        self.attribute("Definition")
    }

    /// `ExecutionRoleArn`
    #[inline]
    pub fn execution_role_arn(&self) -> Value<format::IamRoleArn> {
        self.attribute("ExecutionRoleArn")
    }

    /// `FlowId`
    #[inline]
    pub fn flow_id(&self) -> Value<String> {
        self.attribute("FlowId")
    }

    /// `Name`
    #[inline]
    pub fn name(&self) -> Value<String> {
        self.attribute("Name")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `Version`
    #[inline]
    pub fn version(&self) -> Value<String> {
        self.attribute("Version")
    }
}

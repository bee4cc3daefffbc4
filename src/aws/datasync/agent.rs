// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DataSync::Agent` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::DataSync::Agent`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-agent.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Agent(Body);

resource! { Agent "AWS::DataSync::Agent" }

impl Agent {
    /// `ActivationKey`: string, at most 29 characters, pattern `[A-Z0-9]{5}(-[A-Z0-9]{5}){4}`. A change replaces the resource.
    #[track_caller]
    pub fn activation_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ActivationKey", value);
        self
    }

    /// `AgentName`: string, at most 256 characters, pattern `^[a-zA-Z0-9\s+=._:@/-]+$`.
    #[track_caller]
    pub fn agent_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AgentName", value);
        self
    }

    /// `SecurityGroupArns`: list of strings, 1 item. A change replaces the resource.
    #[track_caller]
    pub fn security_group_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SecurityGroupArns", value);
        self
    }

    /// `SubnetArns`: list of strings, 1 item. A change replaces the resource.
    #[track_caller]
    pub fn subnet_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SubnetArns", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VpcEndpointId`: string, pattern `^vpce-[0-9a-f]{17}$`. A change replaces the resource.
    #[track_caller]
    pub fn vpc_endpoint_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VpcEndpointId", value);
        self
    }
}

impl Handle<Agent> {
    /// `AgentArn`
    #[inline]
    pub fn agent_arn(&self) -> Value<String> {
        self.attribute("AgentArn")
    }

    /// `EndpointType`
    #[inline]
    pub fn endpoint_type(&self) -> Value<String> {
        self.attribute("EndpointType")
    }
}

/// `Tag` of `AWS::DataSync::Agent`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 256 characters, pattern `^[a-zA-Z0-9\s+=._:/-]+$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 256 characters, pattern `^[a-zA-Z0-9\s+=._:@/-]+$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

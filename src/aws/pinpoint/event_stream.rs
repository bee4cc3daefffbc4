// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Pinpoint::EventStream` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Pinpoint::EventStream`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-eventstream.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct EventStream(Body);

resource! { EventStream "AWS::Pinpoint::EventStream" }

impl EventStream {
    /// `ApplicationId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn application_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApplicationId", value);
        self
    }

    /// `DestinationStreamArn`: string. Required.
    #[track_caller]
    pub fn destination_stream_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DestinationStreamArn", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }
}

impl Handle<EventStream> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

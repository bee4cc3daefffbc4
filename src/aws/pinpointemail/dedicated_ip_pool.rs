// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::PinpointEmail::DedicatedIpPool` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::PinpointEmail::DedicatedIpPool`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpointemail-dedicatedippool.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DedicatedIpPool(Body);

resource! { DedicatedIpPool "AWS::PinpointEmail::DedicatedIpPool" }

impl DedicatedIpPool {
    /// `PoolName`: string. A change replaces the resource.
    #[track_caller]
    pub fn pool_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PoolName", value);
        self
    }

    /// `Tags`: list of `Tags`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tags>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<DedicatedIpPool> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `Tags` of `AWS::PinpointEmail::DedicatedIpPool`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tags(Properties);

properties! { Tags }

impl Tags {
    /// `Key`: string.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Connect::SecurityKey` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Connect::SecurityKey`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-securitykey.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SecurityKey(Body);

resource! { SecurityKey "AWS::Connect::SecurityKey" }

impl SecurityKey {
    /// `InstanceId`: string, 1 to 100 characters, pattern `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn instance_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceId", value);
        self
    }

    /// `Key`: string, 1 to 1024 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }
}

impl Handle<SecurityKey> {
    /// `AssociationId`
    #[inline]
    pub fn association_id(&self) -> Value<String> {
        self.attribute("AssociationId")
    }
}

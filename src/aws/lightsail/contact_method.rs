// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Lightsail::ContactMethod` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Lightsail::ContactMethod`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-contactmethod.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ContactMethod(Body);

resource! { ContactMethod "AWS::Lightsail::ContactMethod" }

impl ContactMethod {
    /// `ContactEndpoint`: string, 1 to 256 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn contact_endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContactEndpoint", value);
        self
    }

    /// `Protocol`: `Protocol`. Required. A change replaces the resource.
    #[track_caller]
    pub fn protocol(mut self, value: impl IntoValue<Protocol>) -> Self {
        self.0.set("Protocol", value);
        self
    }
}

impl Handle<ContactMethod> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `Name`
    #[inline]
    pub fn name(&self) -> Value<String> {
        self.attribute("Name")
    }

    /// `ResourceType`
    #[inline]
    pub fn resource_type(&self) -> Value<String> {
        self.attribute("ResourceType")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `SupportCode`
    #[inline]
    pub fn support_code(&self) -> Value<String> {
        self.attribute("SupportCode")
    }
}

choice! {
    /// `Protocol` of `AWS::Lightsail::ContactMethod`.
    Protocol
    EMAIL "Email"
    SMS "SMS"
}

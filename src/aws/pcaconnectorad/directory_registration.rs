// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::PCAConnectorAD::DirectoryRegistration` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::aws::collection::MapOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::PCAConnectorAD::DirectoryRegistration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorad-directoryregistration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DirectoryRegistration(Body);

resource! { DirectoryRegistration "AWS::PCAConnectorAD::DirectoryRegistration" }

impl DirectoryRegistration {
    /// `DirectoryId`: string, pattern `^d-[0-9a-f]{10}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn directory_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DirectoryId", value);
        self
    }

    /// `Tags`: map of strings.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<DirectoryRegistration> {
    /// `DirectoryRegistrationArn`
    #[inline]
    pub fn directory_registration_arn(&self) -> Value<String> {
        self.attribute("DirectoryRegistrationArn")
    }
}

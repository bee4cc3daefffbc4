// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::PCAConnectorAD::ServicePrincipalName` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};

/// `AWS::PCAConnectorAD::ServicePrincipalName`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorad-serviceprincipalname.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ServicePrincipalName(Body);

resource! { ServicePrincipalName "AWS::PCAConnectorAD::ServicePrincipalName" }

impl ServicePrincipalName {
    /// `ConnectorArn`: string, 5 to 200 characters, pattern `^arn:[\w-]+:pca-connector-ad:[\w-]+:[0-9]+:connector(\/[\w-]+)$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn connector_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectorArn", value);
        self
    }

    /// `DirectoryRegistrationArn`: string, 5 to 200 characters, pattern `^arn:[\w-]+:pca-connector-ad:[\w-]+:[0-9]+:directory-registration(\/[\w-]+)$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn directory_registration_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DirectoryRegistrationArn", value);
        self
    }
}

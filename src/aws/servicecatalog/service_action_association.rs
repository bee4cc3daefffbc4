// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ServiceCatalog::ServiceActionAssociation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};

/// `AWS::ServiceCatalog::ServiceActionAssociation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-serviceactionassociation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ServiceActionAssociation(Body);

resource! { ServiceActionAssociation "AWS::ServiceCatalog::ServiceActionAssociation" }

impl ServiceActionAssociation {
    /// `ProductId`: string, 1 to 100 characters, pattern `^[a-zA-Z0-9][a-zA-Z0-9_-]{1,99}\Z`. Required. A change replaces the resource.
    #[track_caller]
    pub fn product_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProductId", value);
        self
    }

    /// `ProvisioningArtifactId`: string, 1 to 100 characters, pattern `^[a-zA-Z0-9][a-zA-Z0-9_-]{1,99}\Z`. Required. A change replaces the resource.
    #[track_caller]
    pub fn provisioning_artifact_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProvisioningArtifactId", value);
        self
    }

    /// `ServiceActionId`: string, 1 to 100 characters, pattern `^[a-zA-Z0-9][a-zA-Z0-9_-]{1,99}\Z`. Required. A change replaces the resource.
    #[track_caller]
    pub fn service_action_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServiceActionId", value);
        self
    }
}

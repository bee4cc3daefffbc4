// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ServiceCatalog::TagOptionAssociation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};

/// `AWS::ServiceCatalog::TagOptionAssociation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-tagoptionassociation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct TagOptionAssociation(Body);

resource! { TagOptionAssociation "AWS::ServiceCatalog::TagOptionAssociation" }

impl TagOptionAssociation {
    /// `ResourceId`: string. A change replaces the resource.
    #[track_caller]
    pub fn resource_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceId", value);
        self
    }

    /// `TagOptionId`: string. A change replaces the resource.
    #[track_caller]
    pub fn tag_option_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TagOptionId", value);
        self
    }
}

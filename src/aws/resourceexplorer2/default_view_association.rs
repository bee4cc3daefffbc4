// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ResourceExplorer2::DefaultViewAssociation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ResourceExplorer2::DefaultViewAssociation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resourceexplorer2-defaultviewassociation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DefaultViewAssociation(Body);

resource! { DefaultViewAssociation "AWS::ResourceExplorer2::DefaultViewAssociation" }

impl DefaultViewAssociation {
    /// `ViewArn`: string. Required.
    #[track_caller]
    pub fn view_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ViewArn", value);
        self
    }
}

impl Handle<DefaultViewAssociation> {
    /// `AssociatedAwsPrincipal`
    #[inline]
    pub fn associated_aws_principal(&self) -> Value<String> {
        self.attribute("AssociatedAwsPrincipal")
    }
}

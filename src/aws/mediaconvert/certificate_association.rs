// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MediaConvert::CertificateAssociation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};

/// `AWS::MediaConvert::CertificateAssociation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconvert-certificateassociation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct CertificateAssociation(Body);

resource! { CertificateAssociation "AWS::MediaConvert::CertificateAssociation" }

impl CertificateAssociation {
    /// `Arn`: string, 20 to 2048 characters, pattern `^arn:aws(-[a-z]+)*:acm:[a-z0-9-]+:[0-9]{12}:certificate/[a-f0-9-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Arn", value);
        self
    }
}

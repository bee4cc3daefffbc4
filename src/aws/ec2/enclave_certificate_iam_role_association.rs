// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::EnclaveCertificateIamRoleAssociation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::EnclaveCertificateIamRoleAssociation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-enclavecertificateiamroleassociation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct EnclaveCertificateIamRoleAssociation(Body);

resource! { EnclaveCertificateIamRoleAssociation "AWS::EC2::EnclaveCertificateIamRoleAssociation" }

impl EnclaveCertificateIamRoleAssociation {
    /// `CertificateArn`: `AcmCertificateArn`, 1 to 1283 characters, pattern `^arn:aws[A-Za-z0-9-]{0,64}:acm:[A-Za-z0-9-]{1,64}:([0-9]{12})?:certificate/.+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn certificate_arn(mut self, value: impl IntoValue<format::AcmCertificateArn>) -> Self {
        self.0.set("CertificateArn", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 1 to 1283 characters, pattern `^arn:aws[A-Za-z0-9-]{0,64}:iam:.*:([0-9]{12})?:role/.+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }
}

impl Handle<EnclaveCertificateIamRoleAssociation> {
    /// `CertificateS3BucketName`
    #[inline]
    pub fn certificate_s3_bucket_name(&self) -> Value<String> {
        self.attribute("CertificateS3BucketName")
    }

    /// `CertificateS3ObjectKey`
    #[inline]
    pub fn certificate_s3_object_key(&self) -> Value<String> {
        self.attribute("CertificateS3ObjectKey")
    }

    /// `EncryptionKmsKeyId`
    #[inline]
    pub fn encryption_kms_key_id(&self) -> Value<String> {
        self.attribute("EncryptionKmsKeyId")
    }
}

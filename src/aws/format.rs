// Generated from the facts by `cargo xtask generate`: edits are lost.

//! The kinds of names, ids and ARNs that properties tell apart.
//!
//! Text is taken for any of them, and each is text where text is wanted; but the ARN of a role is not taken for that of
//! a topic. What only its user knows to be of a kind is given with [`unchecked`](crate::value::Value::unchecked).

use super::base::part;
use super::text::Text;
use crate::value::Value;

/// `AWS::ACM::Certificate.Arn`
#[derive(Clone)]
pub struct AcmCertificateArn(Text);

part! { AcmCertificateArn Text }

/// `AWS::EC2::Image.Id`
#[derive(Clone)]
pub struct Ec2ImageId(Text);

part! { Ec2ImageId Text }

/// `AWS::EC2::SecurityGroup.Id`
#[derive(Clone)]
pub struct Ec2SecurityGroupId(Text);

part! { Ec2SecurityGroupId Text }

/// `AWS::EC2::SecurityGroup.Ids`
#[derive(Clone)]
pub struct Ec2SecurityGroupIds(Text);

part! { Ec2SecurityGroupIds Text }

/// `AWS::EC2::SecurityGroup.Name`
#[derive(Clone)]
pub struct Ec2SecurityGroupName(Text);

part! { Ec2SecurityGroupName Text }

/// `AWS::EC2::SecurityGroup.Names`
#[derive(Clone)]
pub struct Ec2SecurityGroupNames(Text);

part! { Ec2SecurityGroupNames Text }

/// `AWS::EC2::Subnet.Id`
#[derive(Clone)]
pub struct Ec2SubnetId(Text);

part! { Ec2SubnetId Text }

/// `AWS::EC2::Subnet.Ids`
#[derive(Clone)]
pub struct Ec2SubnetIds(Text);

part! { Ec2SubnetIds Text }

/// `AWS::EC2::VPC.Id`
#[derive(Clone)]
pub struct Ec2VpcId(Text);

part! { Ec2VpcId Text }

/// `AWS::IAM::Role.Arn`
#[derive(Clone)]
pub struct IamRoleArn(Text);

part! { IamRoleArn Text }

/// `AWS::KMS::Alias.AliasName`
#[derive(Clone)]
pub struct KmsAliasAliasName(Text);

part! { KmsAliasAliasName Text }

/// `AWS::KMS::Key.Arn`
#[derive(Clone)]
pub struct KmsKeyArn(Text);

part! { KmsKeyArn Text }

/// `AWS::KMS::Key.Id`
#[derive(Clone)]
pub struct KmsKeyId(Text);

part! { KmsKeyId Text }

/// `AWS::Lambda::Function.Arn`
#[derive(Clone)]
pub struct LambdaFunctionArn(Text);

part! { LambdaFunctionArn Text }

/// `AWS::Logs::LogGroup.Name`
#[derive(Clone)]
pub struct LogsLogGroupName(Text);

part! { LogsLogGroupName Text }

/// `AWS::Route53::AliasTarget.HostedZoneId`
#[derive(Clone)]
pub struct Route53AliasTargetHostedZoneId(Text);

part! { Route53AliasTargetHostedZoneId Text }

/// `AWS::Route53::HostedZone.Id`
#[derive(Clone)]
pub struct Route53HostedZoneId(Text);

part! { Route53HostedZoneId Text }

/// `AWS::S3::Bucket.Name`
#[derive(Clone)]
pub struct S3BucketName(Text);

part! { S3BucketName Text }

/// `AWS::SNS::Topic.Arn`
#[derive(Clone)]
pub struct SnsTopicArn(Text);

part! { SnsTopicArn Text }

/// `AWS::SQS::Queue.Arn`
#[derive(Clone)]
pub struct SqsQueueArn(Text);

part! { SqsQueueArn Text }

/// Any of [`Ec2SecurityGroupId`], [`Ec2SecurityGroupName`].
#[derive(Clone)]
pub struct Ec2SecurityGroup(Text);

part! { Ec2SecurityGroup Text }

impl From<Value<Ec2SecurityGroupId>> for Value<Ec2SecurityGroup> {
    fn from(value: Value<Ec2SecurityGroupId>) -> Self {
        value.map(|text| Ec2SecurityGroup(text.0))
    }
}

impl From<Value<Ec2SecurityGroupName>> for Value<Ec2SecurityGroup> {
    fn from(value: Value<Ec2SecurityGroupName>) -> Self {
        value.map(|text| Ec2SecurityGroup(text.0))
    }
}

/// Any of [`Ec2SecurityGroupIds`], [`Ec2SecurityGroupNames`].
#[derive(Clone)]
pub struct Ec2SecurityGroupIdsOrEc2SecurityGroupNames(Text);

part! { Ec2SecurityGroupIdsOrEc2SecurityGroupNames Text }

impl From<Value<Ec2SecurityGroupIds>> for Value<Ec2SecurityGroupIdsOrEc2SecurityGroupNames> {
    fn from(value: Value<Ec2SecurityGroupIds>) -> Self {
        value.map(|text| Ec2SecurityGroupIdsOrEc2SecurityGroupNames(text.0))
    }
}

impl From<Value<Ec2SecurityGroupNames>> for Value<Ec2SecurityGroupIdsOrEc2SecurityGroupNames> {
    fn from(value: Value<Ec2SecurityGroupNames>) -> Self {
        value.map(|text| Ec2SecurityGroupIdsOrEc2SecurityGroupNames(text.0))
    }
}

/// Any of [`KmsAliasAliasName`], [`KmsKeyArn`], [`KmsKeyId`].
#[derive(Clone)]
pub struct KmsKey(Text);

part! { KmsKey Text }

impl From<Value<KmsAliasAliasName>> for Value<KmsKey> {
    fn from(value: Value<KmsAliasAliasName>) -> Self {
        value.map(|text| KmsKey(text.0))
    }
}

impl From<Value<KmsKeyArn>> for Value<KmsKey> {
    fn from(value: Value<KmsKeyArn>) -> Self {
        value.map(|text| KmsKey(text.0))
    }
}

impl From<Value<KmsKeyId>> for Value<KmsKey> {
    fn from(value: Value<KmsKeyId>) -> Self {
        value.map(|text| KmsKey(text.0))
    }
}

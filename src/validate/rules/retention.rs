//! I3013: data that a service deletes after a while unless the template says how long it is kept.

use super::Rule;
use super::question::{best, of_own};

const TITLE: &str = "without a retention period of your own, data is deleted after the default one";

pub(super) const RULES: &[Rule] = &[
    best(
        "I3013",
        "aws_rds_dbinstance/backupretentionperiod",
        TITLE,
        &["Resources/AWS::RDS::DBInstance/Properties"],
    ),
    of_own(
        "I3013",
        "retention_of_backups",
        TITLE,
        &[
            "Resources/AWS::DocDB::DBCluster/Properties",
            "Resources/AWS::RDS::DBCluster/Properties",
        ],
    ),
    of_own(
        "I3013",
        "retention_of_canary",
        TITLE,
        &["Resources/AWS::Synthetics::Canary/Properties"],
    ),
    of_own(
        "I3013",
        "retention_of_messages",
        TITLE,
        &["Resources/AWS::SQS::Queue/Properties"],
    ),
    of_own(
        "I3013",
        "retention_of_snapshots",
        TITLE,
        &["Resources/AWS::Redshift::Cluster/Properties"],
    ),
    of_own(
        "I3013",
        "retention_of_stream",
        TITLE,
        &["Resources/AWS::Kinesis::Stream/Properties"],
    ),
];

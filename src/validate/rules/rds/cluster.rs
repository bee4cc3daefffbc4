//! Rules for database clusters.

use crate::validate::rules::Rule;
use crate::validate::rules::question::best;

pub(in crate::validate::rules) const RULES: &[Rule] = &[best(
    "W3690",
    "aws_rds_dbcluster/engine_version_deprecated",
    "AWS has withdrawn this version of the engine",
    &["Resources/AWS::RDS::DBCluster/Properties"],
)
.retold(super::name_the_version)];

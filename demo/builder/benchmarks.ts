/** The occupations to compare with; of each, the bundle takes no more than what is named here. */
import { id as softwareDeveloper, name as softwareDeveloperName } from 'role-salary/benchmarks/software-developer.json';
import {
  id as systemConsultant,
  name as systemConsultantName,
} from 'role-salary/benchmarks/system-consultant-designer.json';
import { id as otherEngineer, name as otherEngineerName } from 'role-salary/benchmarks/other-it-engineer.json';
import { id as allIndustries, name as allIndustriesName } from 'role-salary/benchmarks/all-industries.json';

export const benchmarks = [
  { id: softwareDeveloper, name: softwareDeveloperName },
  { id: systemConsultant, name: systemConsultantName },
  { id: otherEngineer, name: otherEngineerName },
  { id: allIndustries, name: allIndustriesName },
];
